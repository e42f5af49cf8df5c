import { create } from 'zustand';
import { type Draft, noDraft } from './model/draft.ts';
import type { FieldName, SectionName } from './model/fields.ts';

type ProfileState = {
  /** Unsaved changes by account; they outlive the place, the screen lock and a change of language. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly section: SectionName;
  /** The field to move to once its section is shown. */
  readonly goal: FieldName | null;
  readonly update: (accountId: string, change: (draft: Draft) => Draft) => void;
  readonly show: (section: SectionName, goal?: FieldName) => void;
  readonly arrived: () => void;
};

/** Where in the profile the person is, and what was changed and not saved. */
export const useProfileState = create<ProfileState>()((set) => ({
  drafts: {},
  section: 'person',
  goal: null,
  update: (accountId, change) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [accountId]: change(drafts[accountId] ?? noDraft) } })),
  show: (section, goal) => set({ section, goal: goal ?? null }),
  arrived: () => set({ goal: null }),
}));
