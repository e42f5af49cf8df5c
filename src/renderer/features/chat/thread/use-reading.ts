import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { estimatedHeight } from '../model/estimate.ts';
import { atEndWithin, followsAfterScrolling, roomForAnswer, skippedOfQuestion } from '../model/reading.ts';
import type { ThreadRow } from '../model/thread-model.ts';

const padding = { paddingStart: 12, paddingEnd: 20 } as const;
const firstGuess = { width: 800, height: 700 };
/** No distance is this small: the end is not followed. */
const never = -1;

/**
 * Which rows are drawn and where the reader is. A thread opens at its end and follows it. A question that is sent comes
 * to the top of the view with room for its answer, which then grows under the reader's eyes; the end is followed again
 * when the reader goes there. `asked` is the key of the question that an answer was asked for last, null when none is.
 */
export function useReading(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly ThreadRow[],
  asked: string | null,
) {
  const [{ anchor, times }, setAnchor] = useState({ anchor: asked, times: 0 });
  const [seen, setSeen] = useState(asked);
  const [follows, setFollows] = useState(asked === null);
  if (asked !== seen) {
    setSeen(asked);
    if (asked !== null) {
      setAnchor({ anchor: asked, times: times + 1 });
      setFollows(false);
    }
  }
  const room = useRef(0);
  const skipped = useRef(0);
  const question = anchor === null ? -1 : rows.findIndex(({ key }) => key === anchor);
  const roomy = question >= 0 && question === rows.length - 2 ? question + 1 : -1;
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const estimate = useCallback(
    (index: number) => {
      const row = rows[index];
      const guess = row === undefined ? 0 : estimatedHeight(row);
      return index === roomy ? Math.max(guess, room.current) : guess;
    },
    [rows, roomy],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan: 2,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: follows ? atEndWithin : never,
    scrollPaddingStart: question < 0 ? 0 : -skipped.current,
    initialOffset: () => Math.max(0, totalOf(rows) - firstGuess.height),
    initialRect: firstGuess,
    ...padding,
  });
  const items = virtualizer.getVirtualItems();
  const view = virtualizer.scrollRect?.height ?? firstGuess.height;
  if (roomy >= 0) {
    const height = virtualizer.measurementsCache[question]?.size ?? estimate(question);
    skipped.current = skippedOfQuestion(height, view);
    room.current = roomForAnswer(height, view, padding.paddingEnd);
  }
  const handMoved = useHand(scroller, setFollows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when it opens, and again for each question that is sent.
  useLayoutEffect(() => {
    handMoved.current = false;
    if (question >= 0) virtualizer.scrollToIndex(question, { align: 'start' });
    else virtualizer.scrollToEnd();
  }, [times]);
  const toEnd = useCallback(() => {
    setFollows(true);
    virtualizer.scrollToEnd();
  }, [virtualizer]);
  return { virtualizer, items, view, toEnd, roomOf: (index: number) => (index === roomy ? room.current : 0) };
}

/** Watches the reader's own scrolling; what the app scrolls is not the reader's. */
function useHand(
  scroller: RefObject<HTMLElement | null>,
  setFollows: (next: (now: boolean) => boolean) => void,
) {
  const moved = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let before = element.scrollTop;
    const hand = () => {
      moved.current = true;
    };
    const scrolled = () => {
      const now = element.scrollTop;
      const scrolling = { before, now, toEnd: element.scrollHeight - element.clientHeight - now };
      before = now;
      if (moved.current) setFollows((follows) => followsAfterScrolling(follows, scrolling));
    };
    const byHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const name of byHand) element.addEventListener(name, hand, { passive: true });
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      for (const name of byHand) element.removeEventListener(name, hand);
      element.removeEventListener('scroll', scrolled);
    };
  }, [scroller, setFollows]);
  return moved;
}

function totalOf(rows: readonly ThreadRow[]): number {
  return rows.reduce((sum, row) => sum + estimatedHeight(row), padding.paddingStart + padding.paddingEnd);
}
