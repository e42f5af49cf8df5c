import { cleanText, shorten, withoutAddressesAndCode } from '#shared/domain/text.ts';

/** The longest title, in characters. */
export const maxTitleLength = 60;

/** A greeting that stands before the request. */
const opening =
  /^(?:(?:و?السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|مرحب[اًا]+|أهل[اًا]+|اهلا|هلا(?: والله)?|صباح الخير|مساء الخير|hello|hi|hey|good (?:morning|evening))(?:\s+(?:morvo|مورفو))?[\s،,.!:–-]*)+/iu;
const markup = /<[^>]{0,200}>|[*_`#>|~[\]{}\\]+/g;

/**
 * Makes a conversation's title of its first message: its first sentence, without greeting, markup, addresses and
 * invisible marks, at most 60 characters, in the message's own language. Null where nothing readable is left.
 */
export function titleFrom(message: string): string | null {
  const plain = withoutAddressesAndCode(cleanText(message.slice(0, 2000)))
    .replace(markup, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const request = plain.replace(opening, '').trim();
  const text = /\p{L}/u.test(request) ? request : plain;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const sentence = text.split(/(?<=[.!?؟])\s|\n/u)[0] ?? text;
  const title = shorten(sentence.trim(), maxTitleLength).replace(/[\s،,;؛:.]+$/u, '');
  return title === '' ? null : title;
}
