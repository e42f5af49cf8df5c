import { type RefObject, useEffect, useRef } from 'react';
import { matchesOf } from '#renderer/features/search/matches.ts';

const marks = 'found';
const marksHere = 'found-here';
/** Space that is kept above the first mark when it is brought into view. */
const above = 96;

/** The turn that was gone to; `times` makes each request a new one. */
export type MarkedTurn = { readonly turnId: string; readonly times: number };

/**
 * Marks the words of a query in the text that is drawn inside `scroller`, those of the turn `here` more strongly, and
 * brings the first of those into view, once per request. The marks are ranges beside the document (CSS custom
 * highlights): nothing of the thread is drawn again.
 */
export function useMarks(
  scroller: RefObject<HTMLElement | null>,
  query: string,
  here: MarkedTurn | null,
): void {
  const shown = useRef(0);
  // Rows come and go as the reader scrolls, so the marks are made anew after each drawing.
  useEffect(() => {
    const element = scroller.current;
    if (!element || query.trim() === '') return;
    const found = new Highlight();
    const foundHere = new Highlight();
    let first: Range | null = null;
    for (const row of element.querySelectorAll<HTMLElement>('[data-turn]')) {
      const isHere = row.dataset.turn === here?.turnId;
      for (const range of rangesIn(row, query)) {
        (isHere ? foundHere : found).add(range);
        if (isHere) first ??= range;
      }
    }
    CSS.highlights.set(marks, found);
    CSS.highlights.set(marksHere, foundHere);
    if (first !== null && here !== null && shown.current !== here.times) {
      shown.current = here.times;
      bringIntoView(element, first);
    }
    return () => {
      CSS.highlights.delete(marks);
      CSS.highlights.delete(marksHere);
    };
  });
}

/** A long answer is gone to at its beginning; the words may stand far below. */
function bringIntoView(scroller: HTMLElement, range: Range): void {
  // After the frame in which the thread itself scrolls to the turn.
  requestAnimationFrame(() => {
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= view.top && bottom <= view.bottom) return;
    scroller.scrollTop += top - view.top - above;
  });
}

function* rangesIn(row: HTMLElement, query: string): Generator<Range> {
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { start, end } of matchesOf(node.nodeValue ?? '', query)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      yield range;
    }
  }
}
