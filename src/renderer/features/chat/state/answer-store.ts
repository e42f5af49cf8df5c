import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerEvent } from '#shared/contract/app/chat.ts';
import { perFrame } from '../model/frames.ts';
import { afterEvent, type Running } from '../model/running.ts';

export type AnswerStore = StoreApi<{ readonly running: Running | null }>;

/** The running answer of one conversation: rows that show its text follow it without drawing the thread again. */
export function createAnswerStore(): AnswerStore {
  return createStore(() => ({ running: null }));
}

/**
 * Takes the events of one connection into the store, one change per drawn frame. Ends when the stream ends or fails;
 * `stop` drops what waits.
 */
export function intoStore(store: AnswerStore): { take: (event: AnswerEvent) => void; stop: () => void } {
  const frames = perFrame<AnswerEvent>(
    (batch) => store.setState(({ running }) => ({ running: batch.reduce(afterEvent, running) })),
    (event) => event.type !== 'text',
  );
  return { take: frames.push, stop: frames.stop };
}

/** Forgets an answer whose recorded turn is on screen. */
export function settle(store: AnswerStore, answerTurnId: string): void {
  if (store.getState().running?.answerTurnId === answerTurnId) store.setState({ running: null });
}
