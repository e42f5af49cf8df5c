import { normalizeArabic } from '#shared/domain/arabic.ts';

const before = 50;
const length = 160;

/**
 * Takes a text and the words that were searched for; gives about 160 characters around the first match, with `…` where
 * it is cut. Matching folds spelling as search does, so the place is found word by word in the original text.
 */
export function snippetAround(content: string, query: string): string {
  const terms = normalizeArabic(query).split(' ').filter(Boolean);
  const at = firstMatch(content, terms);
  const start = at <= before ? 0 : content.lastIndexOf(' ', at - before) + 1;
  const cut = content
    .slice(start, start + length)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${start > 0 ? '…' : ''}${cut}${start + length < content.length ? '…' : ''}`;
}

function firstMatch(content: string, terms: readonly string[]): number {
  for (const word of content.matchAll(/[^\s]+/g)) {
    const folded = normalizeArabic(word[0]);
    if (terms.some((term) => folded.includes(term))) return word.index;
  }
  return 0;
}
