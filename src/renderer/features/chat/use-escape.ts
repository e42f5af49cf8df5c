import { useEffect } from 'react';
import { isWriting } from './model/running.ts';
import type { AnswerStore } from './state/answer-store.ts';
import { setFinding, showPanel, useConsultation } from './state/consultation.ts';
import { stopAnswer } from './state/sending.ts';

/** What has its own use for Escape. */
const own = '[data-own-escape], [role="dialog"], [role="menu"], [role="listbox"]';

/** Escape stops a running answer; then it closes the search in the conversation; then the panel. */
export function useEscape(conversationId: string, store: AnswerStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(own) !== null) return;
      const { finding, panel } = useConsultation.getState();
      if (isWriting(store.getState().running)) void stopAnswer(conversationId);
      else if (finding) setFinding(false);
      else if (panel !== null) showPanel(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the panel's own key handling, so that the order above holds wherever the focus is.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [conversationId, store]);
}
