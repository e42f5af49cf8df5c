import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { panesOf, usePanes } from '#renderer/app/state/panes.ts';
import { useScreenReady } from '#renderer/app/state/ready.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import { Composer } from './composer/Composer.tsx';
import { FindBar } from './find/FindBar.tsx';
import { ConversationHeader } from './header/ConversationHeader.tsx';
import { isWriting } from './model/running.ts';
import {
  pendingIsOver,
  type RunningMark,
  redoingIsOver,
  type ThreadRow,
  type ThreadSources,
  threadRows,
} from './model/thread-model.ts';
import { consultationPanes } from './panes.ts';
import { type AnswerStore, settle } from './state/answer-store.ts';
import { useConsultation } from './state/consultation.ts';
import { draftKey } from './state/drafts.ts';
import { useEditing } from './state/editing.ts';
import { sendingOf, settlePending, settleRedoing, useSending } from './state/sending.ts';
import { useAnswerStore } from './state/use-answer.ts';
import { type ThreadLoader, useThreadData } from './state/use-thread-data.ts';
import { AnswerStatus } from './thread/AnswerStatus.tsx';
import { ThreadContext } from './thread/context.ts';
import { Thread } from './thread/Thread.tsx';
import { useThreadActions } from './thread/use-thread-actions.ts';
import { Welcome } from './thread/Welcome.tsx';
import { useEscape } from './use-escape.ts';

type ConversationPaneProps = {
  readonly conversationId: string;
  readonly isNew: boolean;
  readonly title: string | null;
};

/** One conversation: its head, its thread, the composer. Mounted anew for each conversation. */
export function ConversationPane({ conversationId, isNew, title }: ConversationPaneProps) {
  const store = useAnswerStore(conversationId);
  const loader = useThreadData(conversationId);
  const { rows, pending } = useRows(conversationId, loader, store);
  const key = draftKey({ id: conversationId, isNew });
  const actions = useThreadActions({ conversationId, store, loader, draft: key });
  const writing = useStore(store, ({ running }) => isWriting(running)) || pending;
  const loaded = loader.data !== undefined;
  const listShown = useConsultation((state) => state.listShown);
  const { listCollapsed } = usePanes(panesOf(consultationPanes));
  useScreenReady((loaded && (listShown || listCollapsed)) || loader.error !== null);
  useEscape(conversationId, store);
  const isEmpty = rows.length === 0;
  return (
    <ThreadContext value={actions}>
      <ConversationHeader
        conversationId={conversationId}
        title={title}
        total={loader.data?.total ?? null}
        empty={isEmpty}
      />
      <FindBar conversationId={conversationId} />
      {loader.error ? <ErrorNotice error={loader.error} /> : null}
      {loaded && isEmpty ? <Welcome onAsk={actions.ask} /> : null}
      {loaded && !isEmpty ? (
        <Body rows={rows} loader={loader} editable={!writing} conversationId={conversationId} />
      ) : null}
      {loaded || loader.error ? null : <Waiting />}
      <AnswerStatus store={store} />
      <Composer conversationId={conversationId} draftKey={key} writing={writing} />
    </ThreadContext>
  );
}

type BodyProps = {
  readonly conversationId: string;
  readonly rows: readonly ThreadRow[];
  readonly loader: ThreadLoader;
  readonly editable: boolean;
};

function Body({ conversationId, rows, loader, editable }: BodyProps) {
  const editing = useEditing(({ turnId }) => turnId);
  const { pending, redoing } = useSending(sendingOf(conversationId));
  const target = useConsultation((state) => (state.open.id === conversationId ? state.open.target : null));
  const { data, loadFrom } = loader;
  const isLoaded = target === null || data?.turns.some(({ id }) => id === target.turnId) === true;
  useEffect(() => {
    if (target !== null && !isLoaded) void loadFrom(target.turnId);
  }, [target, isLoaded, loadFrom]);
  return (
    <Thread
      rows={rows}
      hasEarlier={data?.hasEarlier ?? false}
      loadingEarlier={loader.loadingEarlier}
      onWantEarlier={loader.loadEarlier}
      asked={pending?.turnId ?? (redoing ? questionOfLast(rows) : null)}
      target={target}
      marked={target?.query ?? ''}
      editing={editing}
      editable={editable}
    />
  );
}

/** The question that the last answer belongs to. */
function questionOfLast(rows: readonly ThreadRow[]): string | null {
  const last = rows.at(-1);
  return last?.kind === 'answer' ? last.userTurnId : null;
}

function Waiting() {
  return (
    <div style={{ flex: 1, minBlockSize: 0 }}>
      <Skeleton lines={6} />
    </div>
  );
}

/** The rows of the thread; what was optimistic is let go when the database shows it. */
function useRows(conversationId: string, loader: ThreadLoader, store: AnswerStore) {
  const { pending, redoing } = useSending(sendingOf(conversationId));
  const running = useRunningMark(store);
  const { data } = loader;
  const before = useRef<readonly ThreadRow[]>([]);
  const sources = useMemo<ThreadSources>(
    () => ({ data: data ?? { turns: [], hasEarlier: false, total: 0 }, pending, redoing, running }),
    [data, pending, redoing, running],
  );
  const rows = useMemo(() => {
    before.current = threadRows(sources, before.current);
    return before.current;
  }, [sources]);
  useEffect(() => {
    if (pendingIsOver(sources) && sources.pending) settlePending(conversationId, sources.pending.turnId);
    if (redoingIsOver(sources)) settleRedoing(conversationId);
    const id = sources.running?.answerTurnId;
    if (id !== undefined && sources.data.turns.some((turn) => turn.id === id)) settle(store, id);
  }, [sources, conversationId, store]);
  return { rows, pending: pending !== null || redoing !== null };
}

/** Which answer is running, without its text: it changes twice in an answer's life, not with each word. */
function useRunningMark(store: AnswerStore): RunningMark | null {
  const answerTurnId = useStore(store, ({ running }) => running?.answerTurnId ?? null);
  const userTurnId = useStore(store, ({ running }) => running?.userTurnId ?? null);
  return useMemo(
    () => (answerTurnId === null || userTurnId === null ? null : { answerTurnId, userTurnId }),
    [answerTurnId, userTurnId],
  );
}
