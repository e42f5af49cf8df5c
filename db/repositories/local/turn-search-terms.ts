import { searchKey } from '#shared/domain/arabic.ts';

/** Words of a query that count. */
const maxTerms = 8;
/** What Arabic writes together with the word after it; for words too short to be looked for inside others. */
const arabicPrefixes = ['', 'ال', 'و', 'ب', 'ل', 'ف', 'ك', 'وال', 'بال', 'لل', 'فال', 'كال'] as const;

/** One word of a query: a text matches when its search key holds one of the pieces. */
export type SearchTerm = readonly string[];

/**
 * The words of a query. Three letters and more are looked for anywhere; one or two only at the beginning of a word,
 * for Arabic also behind the article, a conjunction or a preposition (`حج` finds `الحج`): as part of other words they
 * would be everywhere, and a trigram index cannot help to find them.
 */
export function searchTerms(query: string): SearchTerm[] {
  const words = searchKey(query).trim().split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, maxTerms).map((word) => {
    if ([...word].length >= 3) return [word];
    const prefixes = /^[\u0621-\u064a]/u.test(word) ? arabicPrefixes : [''];
    return prefixes.map((prefix) => ` ${prefix}${word}`);
  });
}

/** True where a search key holds every word of a query. */
export function matchesTerms(key: string, terms: readonly SearchTerm[]): boolean {
  return terms.every((pieces) => pieces.some((piece) => key.includes(piece)));
}
