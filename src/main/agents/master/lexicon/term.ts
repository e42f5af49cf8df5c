import type { Bilingual } from '../../finding.ts';

/**
 * A thing a question can name: its label in answers, the words that name it (spelling variants and endings
 * are handled by the matcher, so one form is enough).
 */
export type Term = { label: Bilingual; words: readonly string[] };
