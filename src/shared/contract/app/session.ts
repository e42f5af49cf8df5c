import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { codedError, id } from '../common.ts';
import { registration } from '../database/account.ts';

export const accountSummary = z.object({
  id,
  email: z.string(),
  displayName: z.string(),
  createdAt: z.date(),
});
export type AccountSummary = z.infer<typeof accountSummary>;

/**
 * Where the app is:
 * `choosing` no account chosen (with none on the laptop: first run); `opening` its database is being opened;
 * `locked` open, waiting for the password; `open` unlocked; `failed` the database could not be opened.
 */
export const sessionPhase = z.enum(['choosing', 'opening', 'locked', 'open', 'failed']);
export type SessionPhase = z.infer<typeof sessionPhase>;

export const session = z.object({
  phase: sessionPhase,
  accounts: z.array(accountSummary),
  account: accountSummary.nullable(),
  /** Why `failed`. */
  error: codedError.nullable(),
  /** True while the database process is being started again after a crash; the account stays unlocked. */
  recovering: z.boolean(),
  /** True for the demo: its data is invented and the screen says so. */
  demo: z.boolean(),
});
export type Session = z.infer<typeof session>;

export const sessionContract = {
  watch: oc.output(eventIterator(session)),
  register: oc.input(registration).output(z.object({ recoveryCode: z.string() })),
  /** Enters the app after registration, once the recovery code has been noted. */
  enter: oc.output(z.void()),
  choose: oc.input(z.object({ accountId: id })).output(z.void()),
  unlock: oc.input(z.object({ password: z.string().max(512) })).output(z.void()),
  resetPassword: oc
    .input(z.object({ recoveryCode: z.string().max(100), next: registration.shape.password }))
    .output(z.object({ recoveryCode: z.string() })),
  changePassword: oc
    .input(z.object({ current: z.string().max(512), next: registration.shape.password }))
    .output(z.void()),
  newRecoveryCode: oc
    .input(z.object({ password: z.string().max(512) }))
    .output(z.object({ recoveryCode: z.string() })),
  lock: oc.output(z.void()),
  /** Closes the account and goes back to the list of accounts. */
  leave: oc.output(z.void()),
  /** Tries to open the chosen account again after `failed`. */
  retry: oc.output(z.void()),
};
