/** Nearer than this to the end counts as being at it: what is added keeps the reader there. */
export const atEndWithin = 32;
/** Farther than this from the end the way back to it is offered, as a share of the height that is seen. */
const farShare = 0.5;
/** Earlier turns are asked for when the reader is within this many rows of the first one loaded. */
const rowsAhead = 8;

/** True where the button to the newest is shown. */
export function isFarFromEnd(distance: number, height: number): boolean {
  return distance > Math.max(atEndWithin, height * farShare);
}

/** True where earlier turns should be loaded now. */
export function wantsEarlier(firstShown: number | undefined, hasEarlier: boolean, loading: boolean): boolean {
  return hasEarlier && !loading && firstShown !== undefined && firstShown < rowsAhead;
}
