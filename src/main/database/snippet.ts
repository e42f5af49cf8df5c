import { normalizeArabic } from '#shared/domain/arabic.ts';

const before = 50;
const length = 160;

/**
 * Takes a text and the words that were searched for; gives about 160 characters around the first match, with `…` where
 * it is cut. Matching folds spelling as search does, so the place is found word by word in the original text. Marks of
 * Markdown are left out: a snippet is read, not drawn.
 */
export function snippetAround(text: string, query: string): string {
  const content = withoutMarks(text);
  const terms = normalizeArabic(query).split(' ').filter(Boolean);
  const at = firstMatch(content, terms);
  const start = at <= before ? 0 : content.lastIndexOf(' ', at - before) + 1;
  const cut = content
    .slice(start, start + length)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${start > 0 ? '…' : ''}${cut}${start + length < content.length ? '…' : ''}`;
}

/**
 * Lines between the head and the rows of a table; marks at the beginning of a line; those inside it; cells. Each takes
 * time in proportion to the text, whatever stands in it.
 */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*\|[-:| \t]+$/gm, ''],
  [/^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+/gm, ''],
  [/ ?\[\d{1,3}\]/g, ''],
  [/\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/g, '$1'],
  [/\*\*|__|`/g, ''],
  [/^[ \t]*\||\|[ \t]*$/gm, ''],
  [/ ?\| ?/g, ' · '],
];

function withoutMarks(text: string): string {
  return marks.reduce((plain, [mark, instead]) => plain.replace(mark, instead), text);
}

function firstMatch(content: string, terms: readonly string[]): number {
  for (const word of content.matchAll(/[^\s]+/g)) {
    const folded = normalizeArabic(word[0]);
    if (terms.some((term) => folded.includes(term))) return word.index;
  }
  return 0;
}
