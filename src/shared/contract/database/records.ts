import { oc } from '@orpc/contract';
import { z } from 'zod';
import { playbookEntrySchema } from '../../playbook/entry.ts';
import { id, maxMessageLength } from '../common.ts';
import { source, turn } from './conversations.ts';
import { culture, profile } from './people.ts';

const json = z.unknown();
const finiteOrNull = z.number().finite().nullable();

/** A run of an agent, as the orchestrator hands it over for `agent_interactions`. */
export const agentRunRecord = z.object({
  id,
  agentName: z.string().max(100),
  agentType: z.string().max(50),
  agentVersion: z.string().max(50),
  interactionType: z.string().max(50),
  input: json,
  output: json,
  startedAt: z.date(),
  executionTimeMs: z.number().int().min(0),
  success: z.boolean(),
  errorMessage: z.string().nullable(),
  confidence: finiteOrNull,
  tokens: z.number().int().nullable(),
  apiCalls: z.number().int().nullable(),
  costUsd: finiteOrNull,
});
export type AgentRunRecord = z.infer<typeof agentRunRecord>;

/** What the master agent understood of the user turn; its analysis columns. */
export const turnAnalysis = z.object({
  language: z.string().max(10),
  intent: z.string().max(100).nullable(),
  entities: json,
  sentiment: finiteOrNull,
});
export type TurnAnalysis = z.infer<typeof turnAnalysis>;

export const answerEnding = z.enum(['completed', 'stopped', 'failed', 'interrupted']);
export type AnswerEnding = z.infer<typeof answerEnding>;

/** An answer that has ended: everything that is recorded, in one transaction. */
export const endedAnswer = z.object({
  answerTurnId: id,
  content: z.string(),
  endedAs: answerEnding,
  errorCode: z.string().nullable(),
  agentName: z.string(),
  agentType: z.string(),
  confidence: finiteOrNull,
  language: z.string(),
  culturalContextApplied: z.boolean(),
  processingTimeMs: z.number().int(),
  tokens: z.number().int().nullable(),
  costUsd: finiteOrNull,
  externalApis: z.array(z.string()),
  followUps: z.array(z.string()),
  sources: z.array(source),
  analysis: turnAnalysis.nullable(),
  runs: z.array(agentRunRecord),
});
export type EndedAnswer = z.infer<typeof endedAnswer>;

export const begunAnswer = z.object({
  conversationId: id,
  userId: id,
  userTurnId: id,
  answerTurnId: id,
  /** Text of the user turn that is answered. */
  question: z.string(),
  /** Turns before the user turn, oldest first, at most `historyLimit`. */
  history: z.array(turn.pick({ role: true, content: true })),
  profile: profile.nullable(),
  culture: culture.nullable(),
});
export type BegunAnswer = z.infer<typeof begunAnswer>;

const begin = z.object({
  conversationId: id,
  answerTurnId: id,
  historyLimit: z.number().int().min(0).max(100),
});

/** The orchestrator's records; main alone calls these. */
export const recordsContract = {
  /** Persists the user turn (and its conversation, when it is new) and the place of the answer to come; a conversation without a title gets this one. */
  beginTurn: oc
    .input(
      begin.extend({
        userTurnId: id,
        content: z.string().min(1).max(maxMessageLength),
        title: z.string().max(200).nullable(),
      }),
    )
    .output(begunAnswer),
  /** Puts aside the answer and all after it, and prepares a new answer to the same user turn. */
  beginAgain: oc.input(begin.extend({ turnId: id })).output(begunAnswer),
  /** Puts aside a user turn and all after it, and begins with an edited one in its place. */
  beginEdited: oc
    .input(begin.extend({ turnId: id, userTurnId: id, content: z.string().min(1).max(maxMessageLength) }))
    .output(begunAnswer),
  /** Keeps what has been written of a running answer, so that a kill leaves it. */
  saveRunning: oc.input(z.object({ answerTurnId: id, content: z.string() })).output(z.void()),
  endAnswer: oc.input(endedAnswer).output(z.void()),
  /** Records every running answer that no program is writing any more as an interrupted turn; gives how many. */
  recoverInterrupted: oc
    .input(z.object({ stillRunning: z.array(id) }))
    .output(z.object({ recovered: z.number().int() })),
  /** The whole conversation for an export, oldest first. */
  wholeConversation: oc
    .input(z.object({ conversationId: id }))
    .output(z.object({ title: z.string().nullable(), createdAt: z.date().nullable(), turns: z.array(turn) })),
};

export const scoredEntry = z.object({ entry: playbookEntrySchema, score: z.number() });
export type ScoredEntry = z.infer<typeof scoredEntry>;

export const playbookContract = {
  search: oc
    .input(
      z.object({
        query: z.string().max(2000),
        language: z.enum(['ar', 'en']),
        limit: z.number().int().min(1).max(50),
        topics: z.array(z.string()).optional(),
      }),
    )
    .output(z.array(scoredEntry)),
};
