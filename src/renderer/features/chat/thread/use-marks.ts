import { type RefObject, useEffect } from 'react';
import { matchesOf } from '#renderer/features/search/matches.ts';

const marks = 'found';
const marksHere = 'found-here';

/**
 * Marks the words of a query in the text that is drawn inside `scroller`, those of the turn `here` more strongly. The
 * marks are ranges beside the document (CSS custom highlights): nothing of the thread is drawn again.
 */
export function useMarks(scroller: RefObject<HTMLElement | null>, query: string, here: string | null): void {
  // Rows come and go as the reader scrolls, so the marks are made anew after each drawing.
  useEffect(() => {
    const element = scroller.current;
    if (!element || query.trim() === '') return;
    const found = new Highlight();
    const foundHere = new Highlight();
    for (const row of element.querySelectorAll<HTMLElement>('[data-turn]')) {
      const target = row.dataset.turn === here ? foundHere : found;
      for (const range of rangesIn(row, query)) target.add(range);
    }
    CSS.highlights.set(marks, found);
    CSS.highlights.set(marksHere, foundHere);
    return () => {
      CSS.highlights.delete(marks);
      CSS.highlights.delete(marksHere);
    };
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
