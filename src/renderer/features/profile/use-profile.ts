import { useEffect, useMemo, useState } from 'react';
import { databaseReady } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import {
  afterSave,
  entriesOf,
  noDraft,
  patchesOf,
  sending,
  shownValues,
  withEdit,
  withLive,
} from './model/draft.ts';
import { type FieldName, type FieldValue, records, type Values } from './model/fields.ts';
import { type Problems, problemsOf } from './model/validate.ts';
import { useProfileState } from './profile-state.ts';
import { useStoredDraft } from './use-stored-draft.ts';

/** The person's file: live data with their unsaved changes over it, and what can be done with them. */
export function useProfile() {
  const accountId = useSession().account?.id ?? '';
  const me = useLive('me', (client, signal) => client.me.live(undefined, { signal }));
  const profile = useLive('profile', (client, signal) => client.profile.live(undefined, { signal }));
  const culture = useLive('culture', (client, signal) => client.culture.live(undefined, { signal }));
  const draft = useProfileState((state) => state.drafts[accountId]) ?? noDraft;
  const update = useProfileState((state) => state.update);
  const [checked, setChecked] = useState(false);

  const live = useMemo<Values | null>(() => {
    if (!me.data || !profile.data || !culture.data) return null;
    return {
      ...records.person.parse(me.data),
      ...records.profile.parse(profile.data),
      ...records.culture.parse(culture.data),
    };
  }, [me.data, profile.data, culture.data]);
  useEffect(() => {
    if (live) update(accountId, (before) => withLive(live, before));
  }, [live, accountId, update]);

  useStoredDraft(accountId, draft.edits, (edits) =>
    update(accountId, (before) => ({ ...before, edits: { ...edits, ...before.edits } })),
  );

  const problems: Problems = useMemo(() => problemsOf(draft.edits), [draft.edits]);
  const saving = useAction(async () => {
    const patches = patchesOf(draft.edits);
    update(accountId, sending);
    const { failed, reason } = await savePatches(patches);
    update(accountId, (before) => afterSave(before, failed));
    if (failed.length > 0) throw reason;
  });
  return {
    live,
    error: me.error ?? profile.error ?? culture.error,
    values: live ? shownValues(live, draft) : null,
    email: me.data?.email ?? '',
    percentage: profile.data?.profileCompletionPercentage ?? 0,
    lastUpdate: profile.data?.lastProfileUpdate ?? null,
    changed: entriesOf(draft.edits).map(([name]) => name),
    problems: checked ? problems : {},
    saving,
    edit(name: FieldName, value: FieldValue) {
      saving.clear();
      if (live) update(accountId, (before) => withEdit(live, before, name, value));
    },
    /** Saves what was changed; gives the first field that is wrong instead, if there is one. */
    save(): FieldName | undefined {
      setChecked(true);
      const [wrong] = entriesOf(draft.edits).filter(([name]) => problems[name] !== undefined);
      if (!wrong) {
        setChecked(false);
        void saving.run();
      }
      return wrong?.[0];
    },
    /** Puts the changes away; gives a function that brings them back. */
    discard(): () => void {
      const { edits } = draft;
      saving.clear();
      update(accountId, (before) => ({ ...before, edits: {} }));
      return () => update(accountId, (before) => ({ ...before, edits: { ...edits, ...before.edits } }));
    },
  };
}

/** Saves the changed fields of each record; gives the fields of the records that could not be saved, and the first reason. */
async function savePatches(
  patches: ReturnType<typeof patchesOf>,
): Promise<{ failed: FieldName[]; reason: unknown }> {
  const database = await databaseReady();
  const saves = {
    person: (patch: Values) => database.me.save(records.person.parse(patch)),
    profile: (patch: Values) => database.profile.save(records.profile.parse(patch)),
    culture: (patch: Values) => database.culture.save(records.culture.parse(patch)),
  };
  const failed: FieldName[] = [];
  const reasons: unknown[] = [];
  for (const name of ['person', 'profile', 'culture'] as const) {
    const patch = patches[name];
    if (!patch) continue;
    try {
      await saves[name](patch);
    } catch (thrown) {
      failed.push(...entriesOf(patch).map(([field]) => field));
      reasons.push(thrown);
    }
  }
  return { failed, reason: reasons[0] };
}
