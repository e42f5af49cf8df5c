import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { id } from '../common.ts';

export const conversationFilter = z.enum(['active', 'archived']);
export type ConversationFilter = z.infer<typeof conversationFilter>;

export const conversation = z.object({
  id,
  title: z.string().nullable(),
  status: z.string().nullable(),
  conversationType: z.string().nullable(),
  totalTurns: z.number().int().nullable(),
  lastActivityAt: z.date().nullable(),
  createdAt: z.date().nullable(),
  /** True while an answer of it is being written. */
  running: z.boolean(),
});
export type Conversation = z.infer<typeof conversation>;

/** Where an answer's statement comes from; `n` is the mark `[n]` in the text. */
export const source = z.object({
  n: z.number().int(),
  kind: z.enum(['playbook', 'web', 'figure', 'user']),
  ref: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  name: z.string(),
  date: z.string().nullable(),
  period: z.string().nullable(),
  confidence: z.enum(['A', 'B', 'C']),
  stale: z.boolean(),
});
export type Source = z.infer<typeof source>;

export const turn = z.object({
  id,
  conversationId: id,
  turnNumber: z.number().int(),
  role: z.enum(['user', 'assistant', 'system']),
  content: z.string(),
  language: z.string().nullable(),
  agentName: z.string().nullable(),
  endedAs: z.string().nullable(),
  errorCode: z.string().nullable(),
  processingTimeMs: z.number().nullable(),
  tokensUsed: z.number().nullable(),
  costUsd: z.number().nullable(),
  userFeedback: z.string().nullable(),
  userRating: z.number().int().nullable(),
  followUps: z.array(z.string()),
  sources: z.array(source),
  createdAt: z.date(),
});
export type Turn = z.infer<typeof turn>;

export const turnPage = z.object({ turns: z.array(turn), hasEarlier: z.boolean(), total: z.number().int() });
export type TurnPage = z.infer<typeof turnPage>;

/** One run of an agent for an answer, as the trace shows it. */
export const agentRun = z.object({
  id,
  agentName: z.string(),
  agentType: z.string(),
  agentVersion: z.string().nullable(),
  interactionType: z.string(),
  executionTimeMs: z.number().nullable(),
  success: z.boolean().nullable(),
  errorMessage: z.string().nullable(),
  confidenceScore: z.number().nullable(),
  tokensConsumed: z.number().nullable(),
  apiCallsMade: z.number().nullable(),
  costIncurred: z.number().nullable(),
  input: z.string(),
  output: z.string(),
  createdAt: z.date().nullable(),
});
export type AgentRun = z.infer<typeof agentRun>;

export const searchHit = z.object({
  turnId: id,
  conversationId: id,
  conversationTitle: z.string().nullable(),
  role: z.string(),
  /** A part of the text around the first match, at most about 160 characters. */
  snippet: z.string(),
  createdAt: z.date(),
});
export type SearchHit = z.infer<typeof searchHit>;

const one = z.object({ conversationId: id });

export const conversationsContract = {
  conversations: {
    /** Newest activity first. */
    live: oc
      .input(z.object({ filter: conversationFilter, limit: z.number().int().min(1).max(500) }))
      .output(eventIterator(z.object({ items: z.array(conversation), hasMore: z.boolean() }))),
    rename: oc.input(one.extend({ title: z.string().trim().min(1).max(200) })).output(z.void()),
    archive: oc.input(one).output(z.void()),
    unarchive: oc.input(one).output(z.void()),
    remove: oc.input(one).output(z.void()),
    restore: oc.input(one).output(z.void()),
  },
  turns: {
    /** The newest `limit` turns of a conversation, oldest first, and again after each change. */
    live: oc.input(one.extend({ limit: z.number().int().min(1).max(200) })).output(eventIterator(turnPage)),
    /** The page of turns before the turn `before`, oldest first. */
    before: oc.input(one.extend({ before: id, limit: z.number().int().min(1).max(200) })).output(turnPage),
    /** The page of turns that holds the turn `at` and those after it, up to the newest loaded by `live`. */
    from: oc.input(one.extend({ at: id, limit: z.number().int().min(1).max(5000) })).output(turnPage),
    rate: oc
      .input(z.object({ turnId: id, rating: z.number().int().min(1).max(5).nullable() }))
      .output(z.void()),
    feedback: oc
      .input(z.object({ turnId: id, feedback: z.enum(['positive', 'negative']).nullable() }))
      .output(z.void()),
    /** Ids of the turns of one conversation whose text holds the words, oldest first. */
    find: oc.input(one.extend({ query: z.string().max(200) })).output(z.array(id)),
    trace: oc.input(z.object({ turnId: id })).output(z.array(agentRun)),
  },
  search: oc
    .input(z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(100) }))
    .output(z.array(searchHit)),
  drafts: {
    get: oc.input(z.object({ key: z.string().max(100) })).output(z.string()),
    set: oc.input(z.object({ key: z.string().max(100), content: z.string().max(400_000) })).output(z.void()),
  },
};
