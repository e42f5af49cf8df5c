import { useCallback, useEffect, useState } from 'react';
import { databaseReady } from '#renderer/app/rpc/clients.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import type { TurnPage } from '#shared/contract/database/conversations.ts';
import type { MorvoError } from '#shared/domain/errors.ts';
import {
  fromTail,
  type ThreadData,
  type TurnPatch,
  withEarlier,
  withFrom,
  withPatch,
  withTail,
} from '../model/thread-data.ts';
import { rememberedTail, rememberTail } from './tails.ts';

/** Turns that are followed live, and turns of one earlier page. */
const tailLength = 20;
const pageLength = 60;
const longestJump = 5000;

export type ThreadLoader = {
  /** Undefined until the first turns are there. */
  readonly data: ThreadData | undefined;
  readonly error: MorvoError | null;
  readonly loadingEarlier: boolean;
  readonly loadEarlier: () => void;
  /** Loads back to a turn; resolves with whether it is loaded. */
  readonly loadFrom: (turnId: string) => Promise<boolean>;
  /** Shows a change of a turn before the database has said so. */
  readonly patch: (turnId: string, patch: TurnPatch) => void;
};

/** The turns of a conversation: its newest ones live, earlier ones as the reader goes back. */
export function useThreadData(conversationId: string): ThreadLoader {
  const { data: tail, error } = useLive(`turns ${conversationId}`, (client, signal) =>
    client.turns.live({ conversationId, limit: tailLength }, { signal }),
  );
  const [seen, setSeen] = useState<TurnPage | undefined>(undefined);
  const [data, setData] = useState<ThreadData | undefined>(() => {
    const remembered = rememberedTail(conversationId);
    return remembered && fromTail(remembered);
  });
  const [loadingEarlier, setLoading] = useState(false);
  if (tail !== seen) {
    setSeen(tail);
    if (tail) setData(data === undefined ? fromTail(tail) : withTail(data, tail));
  }
  useEffect(() => {
    if (tail) rememberTail(conversationId, tail);
  }, [tail, conversationId]);
  const first = data?.hasEarlier ? data.turns[0]?.id : undefined;
  const loadEarlier = useCallback(() => {
    if (first === undefined) return;
    setLoading(true);
    readBefore(conversationId, first)
      .then((page) => setData((now) => now && withEarlier(now, page, first)))
      .catch(() => {
        // The reader scrolls on and asks again.
      })
      .finally(() => setLoading(false));
  }, [conversationId, first]);
  const loadFrom = useCallback(
    async (turnId: string) => {
      const page = await readFrom(conversationId, turnId).catch(() => null);
      if (page === null) return false;
      setData((now) => (now === undefined ? now : withFrom(now, page)));
      return page.turns[0]?.id === turnId;
    },
    [conversationId],
  );
  const patch = useCallback((turnId: string, change: TurnPatch) => {
    setData((now) => now && withPatch(now, turnId, change));
  }, []);
  return { data, error, loadingEarlier, loadEarlier, loadFrom, patch };
}

async function readBefore(conversationId: string, before: string): Promise<TurnPage> {
  const database = await databaseReady();
  return database.turns.before({ conversationId, before, limit: pageLength });
}

async function readFrom(conversationId: string, at: string): Promise<TurnPage> {
  const database = await databaseReady();
  return database.turns.from({ conversationId, at, limit: longestJump });
}
