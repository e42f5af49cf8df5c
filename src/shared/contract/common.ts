import { z } from 'zod';
import { errorCodes } from '../domain/errors.ts';

export const id = z.uuid();
export const language = z.enum(['ar', 'en']);
export type Language = z.infer<typeof language>;

/** An error as data: a state that is shown, not one that is thrown. */
export const codedError = z.object({
  code: z.enum(errorCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type CodedError = z.infer<typeof codedError>;

/** The longest message a person may send: 100,000 characters, over which the composer says so. */
export const maxMessageLength = 100_000;
