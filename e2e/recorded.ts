import type { Page } from '@playwright/test';
import { installPageClient } from './page-client.ts';

export type RecordedTurn = {
  id: string;
  role: string;
  content: string;
  endedAs: string | null;
  errorCode: string | null;
  sources: number;
  followUps: number;
  tokens: number | null;
  feedback: string | null;
  rating: number | null;
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
          errorCode: turn.errorCode,
          sources: turn.sources.length,
          followUps: turn.followUps.length,
          tokens: turn.tokensUsed,
          feedback: turn.userFeedback,
          rating: turn.userRating,
        })),
      );
    }
    return conversations;
  });
}

/** The agents that ran for an answer, with what each did, in the order in which they are recorded. */
export async function recordedRuns(page: Page, answerTurnId: string): Promise<string[]> {
  await installPageClient(page);
  return page.evaluate(async (turnId) => {
    const { database } = await globalThis.morvoTestClients();
    const runs = await database.turns.trace({ turnId });
    return runs.map(({ agentName, interactionType }) => `${agentName} ${interactionType}`);
  }, answerTurnId);
}

/** The counters of the conversations in the list, the newest first. */
export async function recordedCounters(
  page: Page,
): Promise<{ title: string | null; turns: number | null }[]> {
  await installPageClient(page);
  return page.evaluate(async () => {
    const { database } = await globalThis.morvoTestClients();
    for await (const { items } of await database.conversations.live({ filter: 'active', limit: 100 }))
      return items.map(({ title, totalTurns }) => ({ title, turns: totalTurns }));
    return [];
  });
}
