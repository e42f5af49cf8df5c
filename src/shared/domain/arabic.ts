/**
 * Arabic as it is compared and searched. The database function `local.normalize_arabic` does exactly the same
 * (db/local); a property test holds the two together.
 */

/** Characters that become another one: forms of alef, hamza seats, alef maqsura, taa marbuta, Persian forms. */
export const arabicFolding: readonly (readonly [from: string, to: string])[] = [
  ['\u0622\u0623\u0625\u0671\u0672\u0673\u0675', '\u0627'],
  ['\u0649\u0626\u06cc', '\u064a'],
  ['\u0624', '\u0648'],
  ['\u0629\u06be\u06c1', '\u0647'],
  ['\u06a9', '\u0643'],
];

/** Arabic-Indic and Persian digits, in order. */
export const arabicDigits: readonly string[] = [
  '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669',
  '\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9',
];

/** Ranges of what is left out: diacritics and Quranic marks, tatweel, bidi controls, zero-width characters. */
export const removedRanges: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
];

/** Ranges of white space; each becomes a space. */
export const spaceRanges: readonly (readonly [first: number, last: number])[] = [
  [0x0009, 0x000d],
  [0x0020, 0x0020],
  [0x0085, 0x0085],
  [0x00a0, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const replacements = buildReplacements();

/**
 * A text as it is compared: lower case; أ إ آ ٱ → ا, ى ئ → ي, ة → ه, ؤ → و; without tatweel, diacritics, bidi and
 * zero-width characters; Western digits; white space folded to one space and cut at both ends.
 */
export function normalizeArabic(text: string): string {
  let result = '';
  for (const character of text) {
    const lower = lowerCase(character);
    result += replacements.get(lower) ?? lower;
  }
  return result.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

/**
 * A text as messages and entries are searched: normalised, each run of what is neither letter nor digit as one space,
 * and a space at both ends, so that a word always begins with "space, letter".
 */
export function searchKey(text: string): string {
  return ` ${normalizeArabic(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

// One character at a time, so that no rule of context (final sigma) applies; İ alone would become two characters.
function lowerCase(character: string): string {
  return character === '\u0130' ? 'i' : character.toLowerCase();
}

function buildReplacements(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [from, to] of arabicFolding) for (const character of from) map.set(character, to);
  for (const digits of arabicDigits) {
    for (const [value, digit] of [...digits].entries()) map.set(digit, String(value));
  }
  for (const character of charactersOf(removedRanges)) map.set(character, '');
  for (const character of charactersOf(spaceRanges)) map.set(character, ' ');
  return map;
}

function charactersOf(ranges: readonly (readonly [number, number])[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
  );
}
