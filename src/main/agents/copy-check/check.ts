import { detectLanguage } from '#shared/domain/language.ts';
import { quotable, wordsOf } from '#shared/domain/text.ts';
import { placeOf, readWords } from '../matching.ts';
import { copyRules, type RemarkKey, wholeTextFacts } from './rules.ts';

/** Something found in a text: the words as they stand there (empty where it is the whole text), and its facts. */
export type Remark = { key: RemarkKey; words: string; facts: readonly string[] };

const mostRemarks = 6;
const compiled = copyRules.map((rule) => ({
  ...rule,
  phrases: rule.words
    .split('|')
    .map(wordsOf)
    .filter((phrase) => phrase.length > 0),
}));

/** Checks a text of advertising by word lists and by its script: each rule once, at its first place. Pure. */
export function checkCopy(text: string): Remark[] {
  const pieces = text.split(/\s+/).slice(0, 400);
  const remarks: Remark[] = [];
  for (const { key, phrases, facts } of compiled) {
    const words = firstFound(pieces, phrases);
    if (words !== null && !remarks.some((one) => one.key === key)) remarks.push({ key, words, facts });
  }
  if (detectLanguage(text) === 'en')
    remarks.push({ key: 'english_only', words: '', facts: wholeTextFacts.english_only });
  if (/[0-9]/.test(text) && /[٠-٩]/.test(text)) {
    remarks.push({ key: 'mixed_digits', words: '', facts: wholeTextFacts.mixed_digits });
  }
  return remarks.slice(0, mostRemarks);
}

/** The words of the text, as they stand there, that begin with one of the phrases; null where none does. */
function firstFound(pieces: readonly string[], phrases: readonly (readonly string[])[]): string | null {
  for (const [at] of pieces.entries()) {
    for (const phrase of phrases) {
      const window = pieces.slice(at, at + phrase.length).join(' ');
      if (placeOf(readWords(window), phrase) === 0)
        return quotable(window.replace(/[.,،؛:!؟?»”"]+$/u, ''), 40);
    }
  }
  return null;
}
