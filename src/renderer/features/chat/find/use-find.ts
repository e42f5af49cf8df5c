import { useEffect, useState } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { databaseReady } from '#renderer/app/rpc/clients.ts';

const restMs = 120;

type Found = { readonly query: string; readonly ids: readonly string[] };

/** The turns of a conversation that hold the words, oldest first; undefined until they are known. */
export function useFind(conversationId: string, query: string): readonly string[] | undefined {
  const [found, setFound] = useState<Found>({ query: '', ids: [] });
  const words = query.trim();
  useEffect(() => {
    if (words === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const ids = await find(conversationId, words);
      noteFeature('find_in_conversation');
      if (current) setFound({ query: words, ids });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [conversationId, words]);
  if (words === '') return [];
  return found.query === words ? found.ids : undefined;
}

async function find(conversationId: string, query: string): Promise<readonly string[]> {
  try {
    const database = await databaseReady();
    return await database.turns.find({ conversationId, query: query.slice(0, 200) });
  } catch {
    // The bar says that nothing was found; the next key asks again.
    return [];
  }
}
