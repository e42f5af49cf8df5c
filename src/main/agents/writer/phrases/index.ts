import type { AnswerLanguage } from '#shared/domain/language.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import type { Phrases } from './type.ts';

/** Gives the wording of composed answers in a language. */
export function phrasesFor(language: AnswerLanguage): Phrases {
  return language === 'ar' ? ar : en;
}
