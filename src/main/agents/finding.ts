import type { AgentType } from '#shared/domain/vocabulary.ts';
import type { PlaybookTopic } from '#shared/playbook/entry.ts';

export type Bilingual = { ar: string; en: string };

/** Where a finding comes from. */
export type FindingSource = { url: string | null; name: string; date: string | null };

/** One sourced fact that an agent found; the only material an answer may take figures from. */
export type Finding = {
  /** Unique in one answer: the playbook entry's id, or `<agent type>:<n>`. */
  id: string;
  agent: AgentType;
  /** The playbook entry behind it; null for findings from outside. */
  entryId: string | null;
  topic: PlaybookTopic | 'web';
  title: Bilingual;
  claim: Bilingual;
  figure: Bilingual | null;
  period: Bilingual | null;
  /** A official, B trade press, C to be confirmed (see the playbook's entry type). */
  confidence: 'A' | 'B' | 'C';
  legal: boolean;
  /** Due for review: its `reviewBy` has passed. */
  stale: boolean;
  /** Relevance to the question, 0–1. */
  score: number;
  sources: readonly FindingSource[];
};
