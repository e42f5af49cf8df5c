import { cleanText, withoutAddressesAndCode } from './text.ts';

/** What a text is written in; `mixed` where both scripts carry real words. */
export type TextLanguage = 'ar' | 'en' | 'mixed';
/** What an answer is written in. */
export type AnswerLanguage = 'ar' | 'en';

/** Letters looked at: longer texts do not change the outcome, and stay cheap. */
const sampleLength = 6000;
/** Under this share of the words, the other script is names and terms, not a second language. */
const minorShare = 0.25;

/** Latin words that an Arabic sentence carries as names or terms and that say nothing of its language. */
const borrowed = new Set(
  `snapchat snap tiktok instagram insta ig facebook meta twitter x youtube whatsapp linkedin google ads analytics seo sem cpc cpm ctr
  roi roas kpi kpis crm b2b b2c saas app apple pay stc tabby tamara mada noon amazon jarir extra salla zid shopify sar usd sr riyal
  black white friday email sms ai chatgpt vision bnpl ugc reels story stories online store brand cta pdf`.split(
    /\s+/,
  ),
);

/**
 * The language of a text by the share of its words in each script, without addresses, code and borrowed names.
 * Gives null where there is nothing to judge by (empty, only numbers, only emoji).
 */
export function detectLanguage(text: string): TextLanguage | null {
  const sample = withoutAddressesAndCode(cleanText(text.slice(0, sampleLength)));
  const arabic = sample.match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu)?.filter(isWord).length ?? 0;
  const latin = sample.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu) ?? [];
  const english = latin.filter((word) => !borrowed.has(word.toLowerCase())).length;
  if (arabic === 0 && english === 0) return latin.length > 0 ? 'en' : null;
  const share = arabic / (arabic + english);
  if (share >= 1 - minorShare) return 'ar';
  if (share <= minorShare) return 'en';
  return 'mixed';
}

/**
 * The language that an answer should be written in: the question's own; for a mixed question the one with more words;
 * where it says nothing, the conversation's, then the person's choice, then Arabic.
 */
export function answerLanguageFor(
  question: string,
  earlier: readonly string[],
  preferred: string | null,
): AnswerLanguage {
  for (const text of [question, ...earlier.toReversed()]) {
    const found = detectLanguage(text);
    if (found === 'mixed') return dominantScript(text);
    if (found !== null) return found;
  }
  return preferred === 'en' ? 'en' : 'ar';
}

/** In a mixed text Arabic wins an even match: its English words are mostly terms. */
function dominantScript(text: string): AnswerLanguage {
  const sample = withoutAddressesAndCode(cleanText(text.slice(0, sampleLength)));
  const arabic = sample.match(/\p{Script=Arabic}+/gu)?.length ?? 0;
  const latin = (sample.match(/\p{Script=Latin}+/gu) ?? []).filter(
    (word) => !borrowed.has(word.toLowerCase()),
  );
  return arabic >= latin.length ? 'ar' : 'en';
}

/** A lone Arabic punctuation mark or digit is no word. */
function isWord(word: string): boolean {
  return /\p{L}/u.test(word);
}
