import { useMemo, useRef } from 'react';
import { app, databaseReady } from '#renderer/app/rpc/clients.ts';
import type { TurnPatch } from '../model/thread-data.ts';
import type { AnswerStore } from '../state/answer-store.ts';
import { showPanel } from '../state/consultation.ts';
import { startEditing, stopEditing } from '../state/editing.ts';
import { regenerate, resend, send } from '../state/sending.ts';
import type { ThreadLoader } from '../state/use-thread-data.ts';
import { useReport } from '../use-report.tsx';
import type { ThreadActions } from './context.ts';

type ThreadActionsInput = {
  readonly conversationId: string;
  readonly store: AnswerStore;
  readonly loader: ThreadLoader;
  /** Key of the conversation's draft. */
  readonly draft: string;
};

/** The actions of a thread; the same object while the conversation is open, so that rows are not drawn again. */
export function useThreadActions({
  conversationId,
  store,
  loader,
  draft,
}: ThreadActionsInput): ThreadActions {
  const report = useReport();
  const latest = useRef({ loader, report, draft });
  latest.current = { loader, report, draft };
  return useMemo(() => {
    /** Shows a change at once; if it cannot be written it is taken back and said. */
    const change = async (turnId: string, patch: TurnPatch, write: () => Promise<void>) => {
      const turn = latest.current.loader.data?.turns.find(({ id }) => id === turnId);
      latest.current.loader.patch(turnId, patch);
      try {
        await write();
      } catch (thrown) {
        if (turn) {
          const { userRating, userFeedback } = turn;
          latest.current.loader.patch(turnId, { userRating, userFeedback });
        }
        latest.current.report(thrown);
      }
    };
    return {
      store,
      ask: (question) => {
        void send({ conversationId, content: question, draft: latest.current.draft, typed: false });
      },
      regenerate: (turnId) => void regenerate(conversationId, turnId),
      resend: (turnId, content) => {
        stopEditing();
        void resend(conversationId, turnId, content).then((done) => {
          if (!done) startEditing(turnId, content);
        });
      },
      rate: (turnId, rating) =>
        void change(turnId, { userRating: rating }, async () =>
          (await databaseReady()).turns.rate({ turnId, rating }),
        ),
      feedback: (turnId, feedback) =>
        void change(turnId, { userFeedback: feedback }, async () =>
          (await databaseReady()).turns.feedback({ turnId, feedback }),
        ),
      showSources: (turn, at) => showPanel({ kind: 'sources', turnId: turn.id, sources: turn.sources, at }),
      showTrace: (turnId) => showPanel({ kind: 'trace', turnId }),
      openLink: (address) => {
        app()
          .system.openLink({ url: address })
          .catch((thrown: unknown) => latest.current.report(thrown));
      },
    };
  }, [conversationId, store]);
}
