import { getCulturalContext, saveCulturalContext } from '#db/repositories/cultural-contexts.ts';
import { getUserProfile, saveUserProfile } from '#db/repositories/user-profiles.ts';
import { getUser, updateUser } from '#db/repositories/users.ts';
import { culture, person, profile } from '#shared/contract/database/people.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import type { OpenDatabase } from '../open-database.ts';
import { moment } from '../views.ts';
import type { PageImplementer } from './implementer.ts';

/** The person, the profile and the cultural context of the open account. */
export function peopleHandlers(os: PageImplementer, opened: () => OpenDatabase) {
  const at = () => ({ context: opened().context(), userId: opened().owner().userId });

  async function readPerson() {
    const { context, userId } = at();
    const row = await getUser(context, userId);
    if (!row) throw new MorvoError('NOT_FOUND');
    return person.parse({ ...row, createdAt: moment(row.createdAt) });
  }
  async function readProfile() {
    const { context, userId } = at();
    const row = (await getUserProfile(context, userId)) ?? (await saveUserProfile(context, userId, {}));
    return profile.parse({ ...row, lastProfileUpdate: moment(row.lastProfileUpdate) });
  }
  async function readCulture() {
    const { context, userId } = at();
    return culture.parse(
      (await getCulturalContext(context, userId)) ?? (await saveCulturalContext(context, userId, {})),
    );
  }

  return {
    me: {
      live: os.me.live.handler(({ signal }) => opened().changes.follow(['users'], readPerson, signal)),
      save: os.me.save.handler(async ({ input }) => {
        const { context, userId } = at();
        await updateUser(context, userId, input);
      }),
    },
    profile: {
      live: os.profile.live.handler(({ signal }) =>
        opened().changes.follow(['user_profiles'], readProfile, signal),
      ),
      save: os.profile.save.handler(async ({ input }) => {
        const { context, userId } = at();
        await saveUserProfile(context, userId, input);
      }),
    },
    culture: {
      live: os.culture.live.handler(({ signal }) =>
        opened().changes.follow(['cultural_contexts'], readCulture, signal),
      ),
      save: os.culture.save.handler(async ({ input }) => {
        const { context, userId } = at();
        await saveCulturalContext(context, userId, input);
      }),
    },
  };
}
