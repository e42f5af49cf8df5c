import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import { type AppClient, clients, type DatabaseClient } from './clients.ts';

export type Live<T> = { data: T | undefined; error: MorvoError | null };
type Open<C, T> = (client: C, signal: AbortSignal) => Promise<AsyncIterable<T>>;

/**
 * A live query of the database: `open` is called again when `key` changes or the database process was started again;
 * data of the same key stays on screen until newer data is there.
 */
export function useLive<T>(key: string, open: Open<DatabaseClient, T>): Live<T> {
  return useStream(
    useStore(clients, (state) => state.database),
    key,
    open,
  );
}

/** The same for a stream of main. */
export function useAppStream<T>(key: string, open: Open<AppClient, T>): Live<T> {
  return useStream(
    useStore(clients, (state) => state.app),
    key,
    open,
  );
}

function useStream<C, T>(client: C | null, key: string, open: Open<C, T>): Live<T> {
  const [shown, setShown] = useState<{ key: string } & Live<T>>({ key, data: undefined, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` is new on each render; `key` says when it differs.
  useEffect(() => {
    if (!client) return;
    const stop = new AbortController();
    const show = (live: Live<T>) => {
      if (!stop.signal.aborted) setShown({ key, ...live });
    };
    follow(() => open(client, stop.signal), show).catch((thrown: unknown) => {
      // A closed port is no error to show: the new one, and with it a new client, is on its way.
      const current: unknown[] = Object.values(clients.getState());
      if (current.includes(client)) show({ data: undefined, error: fromRpcError(thrown) });
    });
    return () => stop.abort();
  }, [client, key]);
  return shown.key === key ? shown : { data: undefined, error: null };
}

async function follow<T>(
  open: () => Promise<AsyncIterable<T>>,
  show: (live: Live<T>) => void,
): Promise<void> {
  for await (const data of await open()) show({ data, error: null });
}
