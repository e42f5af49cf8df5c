import { maxMessageLength } from '#shared/contract/common.ts';

/** The counter shows from here on. */
const counterFrom = maxMessageLength * 0.8;

/** What the composer says about the length of a text. */
export function lengthState(length: number): 'fine' | 'near' | 'over' {
  if (length > maxMessageLength) return 'over';
  return length >= counterFrom ? 'near' : 'fine';
}

/** A key press in a text field, as far as sending is concerned. */
export type Press = { readonly key: string; readonly shiftKey: boolean; readonly composing: boolean };

/** Enter sends; with Shift it breaks the line; while an input method composes a word it belongs to that. */
export function isSend({ key, shiftKey, composing }: Press): boolean {
  return key === 'Enter' && !shiftKey && !composing;
}
