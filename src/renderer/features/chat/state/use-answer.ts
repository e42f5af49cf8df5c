import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { clients } from '#renderer/app/rpc/clients.ts';
import { type AnswerStore, createAnswerStore, intoStore } from './answer-store.ts';

/** Follows the running answer of a conversation; connects again with each new connection to main. */
export function useAnswerStore(conversationId: string): AnswerStore {
  const [store] = useState(createAnswerStore);
  const app = useStore(clients, (state) => state.app);
  useEffect(() => {
    if (!app) return;
    const stop = new AbortController();
    const sink = intoStore(store);
    const follow = async () => {
      for await (const event of await app.chat.watch({ conversationId }, { signal: stop.signal })) {
        sink.take(event);
      }
    };
    // An ended connection is followed by a new one, and with it a new snapshot.
    follow().catch(() => {});
    return () => {
      stop.abort();
      sink.stop();
    };
  }, [app, conversationId, store]);
  return store;
}
