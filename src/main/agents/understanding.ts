import type { Entities } from './master/entities.ts';
import type { Intent, IntentScore } from './master/intents.ts';
import type { Plan } from './master/plan.ts';

/** What a text is written in; `mixed` when both scripts carry real words. */
export type TextLanguage = 'ar' | 'en' | 'mixed';
/** What an answer is written in. */
export type AnswerLanguage = 'ar' | 'en';

/** What the master agent understood of one user turn. */
export type Understanding = {
  language: TextLanguage;
  answerLanguage: AnswerLanguage;
  intent: Intent;
  /** 0–1. */
  intentScore: number;
  /** The words that led to the intent. */
  evidence: readonly string[];
  /** Other intents seen, best first, without the chosen one. */
  alternatives: readonly IntentScore[];
  entities: Entities;
  /** −1 … 1. */
  sentiment: number;
  /** True where the question leans on an earlier one ("and for Jeddah?") and took its subject from there. */
  carriedOver: boolean;
  plan: Plan;
};
