import { oc } from '@orpc/contract';
import { z } from 'zod';
import { minPasswordLength } from '../../domain/password.ts';
import { id, language } from '../common.ts';

export const registration = z.object({
  email: z.email().max(255),
  password: z.string().min(minPasswordLength).max(512),
  firstName: z.string().trim().min(1).max(100),
  lastName: z.string().trim().max(100),
  language,
});
export type Registration = z.infer<typeof registration>;

/** Whose account it is, by the name that the person goes by now. */
export const accountOwner = z.object({ userId: id, displayName: z.string() });
export type AccountOwner = z.infer<typeof accountOwner>;

/** The account of the open database; main alone calls it. */
export const accountContract = {
  register: oc
    .input(registration.extend({ userId: id, deviceName: z.string() }))
    .output(z.object({ recoveryCode: z.string() })),
  unlock: oc.input(z.object({ password: z.string() })).output(accountOwner),
  resume: oc.output(accountOwner),
  /** Notes that the person began to work, after unlocking. */
  startSession: oc.output(z.void()),
  /** Notes that the person locked or closed the app. */
  endSession: oc.output(accountOwner),
  changePassword: oc.input(z.object({ current: z.string(), next: z.string() })).output(z.void()),
  resetPassword: oc
    .input(z.object({ recoveryCode: z.string(), next: z.string() }))
    .output(z.object({ userId: id, recoveryCode: z.string() })),
  newRecoveryCode: oc
    .input(z.object({ password: z.string() }))
    .output(z.object({ recoveryCode: z.string() })),
};
