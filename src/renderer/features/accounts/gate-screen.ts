import type { Session } from '#shared/contract/app/session.ts';

/** What stands between the person and the app. */
export type GateScreen =
  | 'language'
  | 'register'
  | 'accounts'
  | 'unlock'
  | 'reset'
  | 'recovery_code'
  | 'failed'
  | 'app';

/** What the person is about to do at the gate. */
export type GateIntent = {
  readonly step: 'none' | 'register' | 'reset';
  /** A recovery code that was just made and must be kept before going on. */
  readonly recoveryCode: string | null;
};

/**
 * Takes where the session is and what the person is doing; gives the screen. A recovery code that was not yet kept
 * stays on screen whatever happens behind it, because it is shown only once. While the database is being opened the
 * password can be typed already (the demo asks for none, and shows the app).
 */
export function gateScreen(
  { phase, accounts, demo }: Pick<Session, 'phase' | 'accounts' | 'demo'>,
  languageChosen: boolean,
  { step, recoveryCode }: GateIntent,
): GateScreen {
  if (phase === 'open') return 'app';
  if (recoveryCode !== null) return 'recovery_code';
  if (phase === 'failed') return 'failed';
  if (phase === 'opening' && demo) return 'app';
  if (phase === 'locked' || phase === 'opening') return step === 'reset' ? 'reset' : 'unlock';
  if (step === 'register') return 'register';
  if (accounts.length > 0) return 'accounts';
  return languageChosen ? 'register' : 'language';
}
