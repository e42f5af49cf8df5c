import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { errorCodes } from '../../domain/errors.ts';
import { id, maxMessageLength } from '../common.ts';
import { answerEnding } from '../database/records.ts';

/** What an agent is doing for the running answer. */
export const answerStep = z.object({
  agent: z.string(),
  state: z.enum(['running', 'done', 'failed', 'skipped']),
  ms: z.number().nullable(),
});
export type AnswerStep = z.infer<typeof answerStep>;

export const runningAnswer = z.object({
  answerTurnId: id,
  userTurnId: id,
  content: z.string(),
  steps: z.array(answerStep),
  startedAt: z.date(),
});
export type RunningAnswer = z.infer<typeof runningAnswer>;

/** First a `snapshot`, then what changes. `ended` comes after the turn is recorded. */
export const answerEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('snapshot'), answer: runningAnswer.nullable() }),
  z.object({ type: z.literal('started'), answer: runningAnswer }),
  z.object({ type: z.literal('text'), answerTurnId: id, text: z.string() }),
  z.object({ type: z.literal('step'), answerTurnId: id, step: answerStep }),
  /** The answer is whole but could not be written to the disk yet; it is kept in memory and tried again. */
  z.object({ type: z.literal('unsaved'), answerTurnId: id, code: z.enum(errorCodes) }),
  z.object({ type: z.literal('ended'), answerTurnId: id, endedAs: answerEnding }),
]);
export type AnswerEvent = z.infer<typeof answerEvent>;

const content = z.string().max(maxMessageLength);
const begun = z.object({ answerTurnId: id });

export const chatContract = {
  /** Ids come from the caller, so that what is shown at once and what is recorded are the same; throws INPUT_EMPTY, ANSWER_RUNNING. */
  send: oc.input(z.object({ conversationId: id, turnId: id, content })).output(begun),
  regenerate: oc.input(z.object({ conversationId: id, turnId: id })).output(begun),
  editAndResend: oc.input(z.object({ conversationId: id, turnId: id, newTurnId: id, content })).output(begun),
  stop: oc.input(z.object({ conversationId: id })).output(z.void()),
  watch: oc.input(z.object({ conversationId: id })).output(eventIterator(answerEvent)),
};
