import type { Source } from '#shared/contract/database/conversations.ts';
import type { AnswerLanguage } from '#shared/domain/language.ts';

/** A finished answer, as its turn stores it. */
export type WrittenAnswer = {
  /** Markdown; cites its sources as `[n]`. */
  text: string;
  language: AnswerLanguage;
  /** `playbook`: composed by rules from the findings; `model`: written by a language model from them. */
  engine: 'playbook' | 'model';
  /** The sources that the text cites, by number. */
  sources: readonly Source[];
  /** 2–4 short questions that the person may ask next. */
  followUps: readonly string[];
  /** 0–1. */
  confidence: number;
  /** True where Saudi cultural or legal findings shaped the answer. */
  culturalContextApplied: boolean;
  tokens: { input: number; output: number };
};
