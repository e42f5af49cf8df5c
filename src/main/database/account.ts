import { randomBytes } from 'node:crypto';
import { inTransaction, type RepositoryContext } from '#db/context.ts';
import { recordActivity } from '#db/repositories/activity-events.ts';
import { saveCulturalContext } from '#db/repositories/cultural-contexts.ts';
import { createDevice } from '#db/repositories/devices.ts';
import { getMeta, setMeta } from '#db/repositories/local/meta.ts';
import { getRecovery, saveRecovery } from '#db/repositories/local/recovery.ts';
import { saveUserProfile } from '#db/repositories/user-profiles.ts';
import { createUser, listUsers, recordLogin, type User, updatePasswordHash } from '#db/repositories/users.ts';
import type { AccountOwner, Registration } from '#shared/contract/database/account.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { devicePlatforms } from '#shared/domain/vocabulary.ts';
import { type Passwords, refuseWeak } from './passwords.ts';
import { foldRecoveryCode, recoveryCode } from './recovery-code.ts';

export type AccountDeps = {
  context(): RepositoryContext;
  passwords: Passwords;
  clock(): number;
};

/** Wrong tries before a wait, and the waits in seconds after each further one. */
const freeTries = 5;
const waitsSeconds = [5, 15, 30, 60];

/** This laptop's row in `devices`; kept in the local schema, so that it is not synced as somebody else's. */
const deviceKey = 'device_id';

export type AccountService = ReturnType<typeof createAccountService>;

/** Registration, unlocking and passwords of the account whose database is open. Unlocking is a screen lock, not encryption. */
export function createAccountService(deps: AccountDeps) {
  const guard = createGuard(deps.clock);

  async function owner(): Promise<User> {
    const { items } = await listUsers(deps.context(), { limit: 10 });
    const user = items.find((row) => row.hashedPassword !== '!');
    if (!user) throw new MorvoError('ACCOUNT_NOT_FOUND');
    return user;
  }

  async function checkPassword(user: User, password: string): Promise<void> {
    const matches = await guard(() => deps.passwords.matches(user.hashedPassword, password));
    if (!matches) throw new MorvoError('ACCOUNT_PASSWORD_WRONG');
  }

  async function newCode(ctx: RepositoryContext, userId: string): Promise<string> {
    const code = recoveryCode(randomBytes);
    await saveRecovery(ctx, userId, await deps.passwords.hash(foldRecoveryCode(code)));
    return code;
  }

  return {
    /** Makes the user, the profile, the cultural context and this laptop's device in one transaction. */
    async register(
      input: Registration & { userId: string; deviceName: string },
    ): Promise<{ recoveryCode: string }> {
      refuseWeak(input.password, input.email);
      const hashedPassword = await deps.passwords.hash(input.password);
      const { userId: id, email, firstName, lastName, language } = input;
      return inTransaction({ ...deps.context(), actor: { userId: id, deviceId: null } }, async (tx) => {
        const person = { firstName, lastName: lastName || null, onboardingStage: 'personal' as const };
        await createUser(tx, { id, email, hashedPassword, ...person });
        await saveUserProfile(tx, id, { preferredLanguage: language });
        await saveCulturalContext(tx, id, { textDirectionPreference: language === 'ar' ? 'rtl' : 'ltr' });
        const platform = devicePlatforms.find((known) => known === process.platform) ?? 'linux';
        const device = await createDevice(tx, { userId: id, name: input.deviceName, platform });
        await setMeta(tx, deviceKey, device.id);
        return { recoveryCode: await newCode(tx, id) };
      });
    },

    /** Throws ACCOUNT_PASSWORD_WRONG; after several wrong tries ACCOUNT_LOCKED with the seconds to wait. */
    async unlock(password: string): Promise<AccountOwner> {
      const user = await owner();
      await checkPassword(user, password);
      await recordLogin(deps.context(), user.id);
      return ownerOf(user);
    },

    async resume(): Promise<AccountOwner> {
      return ownerOf(await owner());
    },

    /** Notes when the person works, for the figures of each day. */
    async startSession(): Promise<void> {
      const user = await owner();
      await recordActivity(deps.context(), { userId: user.id, kind: 'session_started' });
    },

    async endSession(): Promise<AccountOwner> {
      const user = await owner();
      await recordActivity(deps.context(), { userId: user.id, kind: 'session_ended' });
      return ownerOf(user);
    },

    async changePassword(input: { current: string; next: string }): Promise<void> {
      const user = await owner();
      await checkPassword(user, input.current);
      refuseWeak(input.next, user.email);
      await updatePasswordHash(deps.context(), user.id, await deps.passwords.hash(input.next));
    },

    /** Throws ACCOUNT_RECOVERY_WRONG. The used code is void; the answer holds the next one. */
    async resetPassword(input: {
      recoveryCode: string;
      next: string;
    }): Promise<{ userId: string; recoveryCode: string }> {
      const user = await owner();
      const stored = await getRecovery(deps.context(), user.id);
      const folded = foldRecoveryCode(input.recoveryCode);
      const matches = stored !== null && (await guard(() => deps.passwords.matches(stored.codeHash, folded)));
      if (!matches) throw new MorvoError('ACCOUNT_RECOVERY_WRONG');
      refuseWeak(input.next, user.email);
      const hashed = await deps.passwords.hash(input.next);
      return inTransaction(deps.context(), async (tx) => {
        await updatePasswordHash(tx, user.id, hashed);
        return { userId: user.id, recoveryCode: await newCode(tx, user.id) };
      });
    },

    async newRecoveryCode(password: string): Promise<{ recoveryCode: string }> {
      const user = await owner();
      await checkPassword(user, password);
      return { recoveryCode: await newCode(deps.context(), user.id) };
    },

    /** This laptop's id in `devices`, or null. */
    async deviceId(): Promise<string | null> {
      const stored = await getMeta(deps.context(), deviceKey);
      return typeof stored === 'string' ? stored : null;
    },
  };
}

/** The name as the list of accounts shows it; without one, the address. */
function ownerOf({ id, firstName, lastName, email }: User): AccountOwner {
  const displayName = [firstName, lastName].filter((part) => part !== null && part !== '').join(' ');
  return { userId: id, displayName: displayName || email };
}

/** Slows guessing down: after some wrong tries each further one must wait. */
function createGuard(clock: () => number) {
  let wrong = 0;
  let openAt = 0;
  return async (check: () => Promise<boolean>): Promise<boolean> => {
    const seconds = Math.ceil((openAt - clock()) / 1000);
    if (seconds > 0) throw new MorvoError('ACCOUNT_LOCKED', { seconds });
    const matches = await check();
    wrong = matches ? 0 : wrong + 1;
    const wait =
      wrong < freeTries ? 0 : (waitsSeconds[Math.min(wrong - freeTries, waitsSeconds.length - 1)] ?? 0);
    openAt = clock() + wait * 1000;
    return matches;
  };
}
