/** Nearer than this to the end counts as being at it: what is added keeps the reader there. */
export const atEndWithin = 32;
/** Farther than this from the end the way back to it is offered, as a share of the height that is seen. */
const farShare = 0.5;
/** Earlier turns are asked for when the reader is within this many rows of the first one loaded. */
const rowsAhead = 8;
/** A question that was just sent may take this share of the view; of a longer one its end is shown. */
const questionShare = 0.4;

/** True where the button to the newest is shown. */
export function isFarFromEnd(distance: number, height: number): boolean {
  return distance > Math.max(atEndWithin, height * farShare);
}

/** True where earlier turns should be loaded now. */
export function wantsEarlier(firstShown: number | undefined, hasEarlier: boolean, loading: boolean): boolean {
  return hasEarlier && !loading && firstShown !== undefined && firstShown < rowsAhead;
}

/** How much of a question that was just sent stays above the view. */
export function skippedOfQuestion(question: number, view: number): number {
  return Math.max(0, Math.round(question - view * questionShare));
}

/**
 * The least height of the answer to a question that was just sent: with it the question can stand at the top of the
 * view from the beginning, and an answer that fits grows without moving anything. `below` is what stands under it.
 */
export function roomForAnswer(question: number, view: number, below: number): number {
  const shown = question - skippedOfQuestion(question, view);
  return Math.max(0, Math.floor(view - shown - below));
}

/** Where the reader was and is, by the reader's own hand: pixels from the beginning, and what is left to the end. */
export type Scrolling = { readonly before: number; readonly now: number; readonly toEnd: number };

/**
 * Whether the view keeps at the end as it grows. After sending it does not: the reader begins at the beginning of the
 * answer. It does again when the reader goes to the end.
 */
export function followsAfterScrolling(follows: boolean, { before, now, toEnd }: Scrolling): boolean {
  return follows || (now > before && toEnd <= atEndWithin);
}
