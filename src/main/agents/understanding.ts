import type { AnswerLanguage, TextLanguage } from '#shared/domain/language.ts';
import type { Entities } from './master/entities.ts';
import type { Intent, IntentScore } from './master/intents.ts';
import type { Plan } from './master/plan.ts';

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
