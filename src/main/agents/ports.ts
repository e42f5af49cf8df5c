import type { PlaybookTopic } from '#shared/playbook/entry.ts';

/** One message as a language model takes it. */
export type ModelMessage = { role: 'user' | 'assistant' | 'system'; content: string };

/** One piece of a model's stream: text as it comes, and the provider's own usage figures (once, at the end). */
export type ModelChunk =
  | { type: 'text'; text: string }
  | { type: 'usage'; inputTokens: number; outputTokens: number };

/** What the agents need of a language model; a provider implements it. Its stream throws the provider's errors. */
export type LanguageModelPort = {
  /** The model's name as shown in a trace. */
  label: string;
  stream(request: {
    system: string;
    messages: readonly ModelMessage[];
    signal: AbortSignal;
  }): AsyncIterable<ModelChunk>;
};

/** A search in the playbook; `query` may be in either language, `topics` narrows it where given. */
export type PlaybookQuery = {
  query: string;
  language: 'ar' | 'en';
  limit: number;
  topics?: PlaybookTopic[];
};

/** An entry the search found; `score` is the store's own, higher is nearer. Agents rank again by their own score. */
export type { ScoredEntry } from '#shared/contract/database/records.ts';
