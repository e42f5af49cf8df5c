import { normalizeArabic } from './arabic.ts';

/** Bidi controls, zero-width characters, soft hyphens and the other invisible marks that break matching and layout. */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** C0 and C1 controls but tab and line feed; half of a surrogate pair on its own. */
const controls = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** A text without invisible marks, control characters or broken surrogates; line ends are `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').replace(controls, '');
}

/** True where there is something to read: not white space and invisible marks alone. */
export function hasText(text: string): boolean {
  return /[^\s\0\p{Cf}\p{Cs}]/u.test(text);
}

/** A text on one line: runs of white space are one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/**
 * A text cut to at most `max` characters (code points), at the end of a word where there is one in the last third, with
 * an ellipsis that counts.
 */
export function shorten(text: string, max: number): string {
  const points = Array.from(text);
  if (points.length <= max) return text;
  const cut = points.slice(0, Math.max(0, max - 1)).join('');
  const space = cut.lastIndexOf(' ');
  const endsWord = /\s/u.test(points[max - 1] ?? '');
  const kept = !endsWord && space > (cut.length * 2) / 3 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s،,؛;:.-]+$/u, '')}…`;
}

/** Addresses of the web and of mail, handles, code: parts of a text that are in no language. */
const notLanguage =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|\b(?:https?|ftp|mailto):\S+|\bwww\.\S+|\S+@\S+\.\S+|(?<![\p{L}\d])[@#][\w.]+/gu;

/** A text without addresses, handles and code. */
export function withoutAddressesAndCode(text: string): string {
  return text.replace(notLanguage, ' ');
}

/** A text as it is compared: cleaned, Arabic normalised, lower case, elongations (`راااائع`) cut, words parted by one space. */
export function foldText(text: string): string {
  return normalizeArabic(cleanText(text))
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}%.]+/gu, ' ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text as they are compared (see foldText). */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * What a person wrote, safe to quote inside Markdown: on one line, shortened, with nothing that Markdown or HTML would
 * read as markup.
 */
export function quotable(text: string, max = 80): string {
  return shorten(
    oneLine(text)
      .replace(/[<>`*_[\]{}|\\#~$!]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  );
}
