/**
 * The direction of a block of mixed text.
 *
 * The Unicode first-strong rule turns an Arabic paragraph that opens with a brand name left-to-right. So the block's
 * words are weighed instead: function words tell in which language the sentence is, names and acronyms hardly do,
 * and addresses, numbers and code say nothing.
 */
export type Direction = 'rtl' | 'ltr';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const word = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
/** A piece between spaces that is an address, a mail address, a handle, a file name or a domain. */
const silentPiece = /:\/\/|^www\.|@|^#[\w]+$|^[\w-]+\.[\w.-]*[a-z]{2,}(?:\/|$)/i;

const arabicFunctionWords = new Set(
  'و في من على إلى الى عن مع أو او أن ان إن هذا هذه ذلك التي الذي ما لا لم هل هو هي كيف كما ثم بين قبل بعد حتى كل عند'.split(
    ' ',
  ),
);
const latinFunctionWords = new Set(
  'the of and to in is are for on with that this it as by from at or be was an your you we our their which how what'.split(
    ' ',
  ),
);

const functionWordWeight = 2;
const nameWeight = 0.5;
/** Below this proportion between the two sides the text itself does not decide. */
const clearMajority = 1.25;

/**
 * The direction in which a block of text should be set; `fallback` (the direction around it) where the text has no
 * letters or is evenly mixed.
 */
export function directionOf(text: string, fallback: Direction = 'rtl'): Direction {
  const { rtl, ltr } = weigh(text);
  if (rtl === 0 && ltr === 0) return fallback;
  if (rtl >= ltr * clearMajority) return 'rtl';
  if (ltr >= rtl * clearMajority) return 'ltr';
  return fallback;
}

/** True where the text holds at least one right-to-left letter. */
export function hasRtl(text: string): boolean {
  return rtlLetter.test(text);
}

/** The direction a language is written in. */
export function languageDirection(language: 'ar' | 'en'): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Long texts are judged by their beginning: the answer does not change and typing stays fast. */
const charactersLookedAt = 2000;

function weigh(text: string): { rtl: number; ltr: number } {
  let rtl = 0;
  let ltr = 0;
  const pieces = text.slice(0, charactersLookedAt).replace(code, ' ').split(/\s+/);
  for (const piece of pieces) {
    if (silentPiece.test(piece)) continue;
    for (const [token] of piece.matchAll(word)) {
      if (rtlLetter.test(token)) rtl += arabicFunctionWords.has(token) ? functionWordWeight : 1;
      else ltr += latinWeight(token);
    }
  }
  return { rtl, ltr };
}

function latinWeight(token: string): number {
  if (latinFunctionWords.has(token.toLowerCase())) return functionWordWeight;
  const first = token.charAt(0);
  return first !== first.toLowerCase() ? nameWeight : 1;
}
