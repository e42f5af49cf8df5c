import type { Page } from '@playwright/test';
import { installPageClient } from './page-client.ts';

export type RecordedTurn = {
  id: string;
  role: string;
  content: string;
  endedAs: string | null;
  sources: number;
};

/** Reads from the database what is recorded: every conversation's turns (the newest 200), the newest conversation first. */
export async function recordedTurns(page: Page): Promise<RecordedTurn[][]> {
  await installPageClient(page);
  return page.evaluate(async () => {
    const { database } = await globalThis.morvoTestClients();
    const first = async <T>(stream: AsyncIterable<T>): Promise<T> => {
      for await (const value of stream) return value;
      throw new Error('an empty stream');
    };
    const { items } = await first(await database.conversations.live({ filter: 'active', limit: 100 }));
    const conversations: RecordedTurn[][] = [];
    for (const { id } of items) {
      const { turns } = await first(await database.turns.live({ conversationId: id, limit: 200 }));
      conversations.push(
        turns.map((turn) => ({
          id: turn.id,
          role: turn.role,
          content: turn.content,
          endedAs: turn.endedAs,
          sources: turn.sources.length,
        })),
      );
    }
    return conversations;
  });
}
