import { interactionsOfTurn } from '#db/repositories/agent-interactions.ts';
import * as turns from '#db/repositories/conversation-turns.ts';
import * as conversations from '#db/repositories/conversations.ts';
import { getDraft, saveDraft } from '#db/repositories/local/drafts.ts';
import { listRunningAnswers } from '#db/repositories/local/running-answers.ts';
import { findInConversation, searchTurns } from '#db/repositories/local/turn-search.ts';
import type { TurnPage } from '#shared/contract/database/conversations.ts';
import { fromTimestamp } from '#shared/domain/timestamps.ts';
import type { OpenDatabase } from '../open-database.ts';
import { snippetAround } from '../snippet.ts';
import { agentRunView, conversationView, turnView } from '../views.ts';
import type { PageImplementer } from './implementer.ts';

/** Conversations, their turns, search and drafts. */
export function conversationHandlers(os: PageImplementer, opened: () => OpenDatabase) {
  const context = () => opened().context();

  async function page(
    conversationId: string,
    read: Promise<turns.TurnPage>,
    hasEarlier?: boolean,
  ): Promise<TurnPage> {
    const [found, total] = await Promise.all([read, turns.countTurns(context(), conversationId)]);
    return { turns: found.turns.map(turnView), hasEarlier: hasEarlier ?? found.hasMore, total };
  }

  async function list(filter: 'active' | 'archived', limit: number) {
    const { userId } = opened().owner();
    const found = await conversations.listConversations(context(), { userId, filter, limit, cursor: null });
    const running = new Set((await listRunningAnswers(context())).map((answer) => answer.conversationId));
    return {
      items: found.items.map((row) => conversationView(row, running.has(row.id))),
      hasMore: found.nextCursor !== null,
    };
  }

  return {
    conversations: {
      live: os.conversations.live.handler(({ input, signal }) =>
        opened().changes.follow(
          ['conversations', 'running_answers'],
          () => list(input.filter, input.limit),
          signal,
        ),
      ),
      rename: os.conversations.rename.handler(async ({ input }) => {
        await conversations.renameConversation(context(), input.conversationId, input.title);
      }),
      archive: os.conversations.archive.handler(async ({ input }) => {
        await conversations.archiveConversation(context(), input.conversationId);
      }),
      unarchive: os.conversations.unarchive.handler(async ({ input }) => {
        await conversations.unarchiveConversation(context(), input.conversationId);
      }),
      remove: os.conversations.remove.handler(async ({ input }) => {
        await conversations.deleteConversation(context(), input.conversationId);
      }),
      restore: os.conversations.restore.handler(async ({ input }) => {
        await conversations.restoreConversation(context(), input.conversationId);
      }),
    },
    turns: {
      live: os.turns.live.handler(({ input, signal }) =>
        opened().changes.follow(
          ['conversation_turns'],
          () => page(input.conversationId, turns.latestTurns(context(), input)),
          signal,
        ),
      ),
      before: os.turns.before.handler(({ input }) =>
        page(input.conversationId, turns.turnsBefore(context(), input)),
      ),
      from: os.turns.from.handler(({ input }) =>
        page(input.conversationId, turns.turnsFrom(context(), input), true),
      ),
      rate: os.turns.rate.handler(async ({ input }) => {
        await turns.rateTurn(context(), input.turnId, input.rating);
      }),
      feedback: os.turns.feedback.handler(async ({ input }) => {
        await turns.setTurnFeedback(context(), input.turnId, input.feedback);
      }),
      find: os.turns.find.handler(({ input }) => findInConversation(context(), input)),
      trace: os.turns.trace.handler(async ({ input }) =>
        (await interactionsOfTurn(context(), input.turnId)).map(agentRunView),
      ),
    },
    search: os.search.handler(async ({ input }) => {
      const { hits } = await searchTurns(context(), input);
      return hits.map(({ content, createdAt, ...hit }) => ({
        ...hit,
        snippet: snippetAround(content, input.query),
        createdAt: fromTimestamp(createdAt),
      }));
    }),
    drafts: {
      get: os.drafts.get.handler(({ input }) => getDraft(context(), input.key)),
      set: os.drafts.set.handler(({ input }) => saveDraft(context(), input.key, input.content)),
    },
  };
}
