import { createContext, use } from 'react';
import type { Turn } from '#shared/contract/database/conversations.ts';
import type { AnswerStore } from '../state/answer-store.ts';

/** What the rows of a thread can do; the same object as long as the conversation is open. */
export type ThreadActions = {
  readonly store: AnswerStore;
  readonly ask: (question: string) => void;
  readonly regenerate: (turnId: string) => void;
  readonly resend: (turnId: string, content: string) => void;
  readonly rate: (turnId: string, rating: number | null) => void;
  readonly feedback: (turnId: string, feedback: 'positive' | 'negative' | null) => void;
  readonly showSources: (turn: Turn, at: number | null) => void;
  readonly showTrace: (turnId: string) => void;
  readonly openLink: (address: string) => void;
};

export const ThreadContext = createContext<ThreadActions | null>(null);

export function useThread(): ThreadActions {
  const thread = use(ThreadContext);
  if (!thread) throw new Error('useThread outside of a thread');
  return thread;
}
