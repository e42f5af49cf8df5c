import { useEffect, useState } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { databaseReady } from '#renderer/app/rpc/clients.ts';
import type { SearchHit } from '#shared/contract/database/conversations.ts';
import type { MorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';

export const searchLimit = 60;
/** How long typing must rest before it is searched for. */
const restMs = 120;

type Found = {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly error: MorvoError | null;
};

/** Searches all conversations while the person types; the hits of the words before stay until the new ones are there. */
export function useSearch(query: string): Found & { readonly searching: boolean } {
  const [found, setFound] = useState<Found>({ query: '', hits: [], error: null });
  const words = query.trim();
  useEffect(() => {
    if (words === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const next = await search(words);
      noteFeature('search');
      if (current) setFound(next);
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);
  return { ...found, searching: words !== found.query };
}

async function search(query: string): Promise<Found> {
  try {
    const database = await databaseReady();
    return {
      query,
      hits: await database.search({ query: query.slice(0, 200), limit: searchLimit }),
      error: null,
    };
  } catch (thrown) {
    return { query, hits: [], error: fromRpcError(thrown) };
  }
}
