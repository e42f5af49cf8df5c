import { create } from 'zustand';
import type { MorvoError } from '#shared/domain/errors.ts';
import type { GateIntent } from './gate-screen.ts';

/** What is being typed to register; not the password. It survives a change of language and a look at the accounts. */
export type RegistrationDraft = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
};

type GateState = GateIntent & {
  readonly draft: RegistrationDraft;
  /** What went wrong on the way to the screen that is shown, such as a backup that could not be restored. */
  readonly notice: MorvoError | null;
  readonly change: (patch: Partial<Omit<GateState, 'change' | 'reset'>>) => void;
  readonly reset: () => void;
};

const initial = {
  step: 'none',
  recoveryCode: null,
  draft: { firstName: '', lastName: '', email: '' },
  notice: null,
} as const;

/** What the person does at the gate; forgotten once the app is entered. */
export const useGate = create<GateState>()((set) => ({
  ...initial,
  change: (patch) => set(patch),
  reset: () => set(initial),
}));
