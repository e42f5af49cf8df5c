import { normalizeArabic } from '#shared/domain/arabic.ts';

/** A piece of a text, from `start` up to `end` (UTF-16 units). */
export type Piece = { readonly start: number; readonly end: number };

/** Words of one or two letters match only where a word begins, as the search itself does. */
const shortWord = 2;

/**
 * Where the words of a query stand in a text, spelling folded as the search folds it (`احمد` is found in `أحمد`), in
 * order and without overlaps.
 */
export function matchesOf(text: string, query: string): Piece[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const { key, places } = folded(text);
  const found = words.flatMap((word) => occurrences(key, word));
  return merged(
    found.map(({ start, end }) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 })),
  );
}

/** The text in pieces, each with whether it is a match; joined they are the text again. */
export function markedPieces(text: string, query: string): { text: string; match: boolean }[] {
  const pieces: { text: string; match: boolean }[] = [];
  let at = 0;
  for (const { start, end } of matchesOf(text, query)) {
    if (start > at) pieces.push({ text: text.slice(at, start), match: false });
    pieces.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), match: false });
  return pieces;
}

function wordsOf(query: string): string[] {
  return [...new Set(folded(query).key.split(' ').filter(Boolean))];
}

/** The folded text, and for each of its units the place in the text it came from. */
function folded(text: string): { key: string; places: number[] } {
  let key = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of foldedCharacter(character)) {
      key += unit;
      places.push(at);
    }
    at += character.length;
  }
  return { key, places };
}

const known = new Map<string, string>();

function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = normalizeArabic(character);
  const isRemoved = plain === '' && !/\s/.test(character);
  const key = isRemoved ? '' : /[\p{L}\p{N}]/u.test(plain) ? plain : ' ';
  known.set(character, key);
  return key;
}

function occurrences(key: string, word: string): Piece[] {
  const found: Piece[] = [];
  const anywhere = word.length > shortWord;
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    if (anywhere || beginsWord(key, at)) found.push({ start: at, end: at + word.length });
  }
  return found;
}

/** At the beginning of a word, or behind what Arabic writes together with it. */
function beginsWord(key: string, at: number): boolean {
  return /(?:^| )(?:[وفبلك]?(?:ال)?|لل)$/u.test(key.slice(Math.max(0, at - 5), at));
}

function merged(pieces: Piece[]): Piece[] {
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: Piece[] = [];
  for (const piece of sorted) {
    const last = result.at(-1);
    if (last !== undefined && piece.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    } else result.push(piece);
  }
  return result;
}
