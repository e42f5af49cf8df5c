import { desc, eq, inArray } from 'drizzle-orm';
import { searchKey } from '#shared/domain/arabic.ts';
import { inTransaction, type RepositoryContext } from '../../context.ts';
import { conversationTurns } from '../../schema/conversations.ts';
import { turnSearch, turnSearchPending } from '../../schema/local.ts';

/**
 * Indexes at most `limit` of the turns that wait for it, the newest first, in one transaction; gives how many. About
 * 1 ms each: 25 stay within a slice of 50 ms. With nothing to do it is one look at an empty table.
 */
export function indexNextTurns(ctx: RepositoryContext, limit: number): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const waiting = await pendingTurns(tx, limit);
    if (waiting.length === 0) return 0;
    await tx.db
      .insert(turnSearch)
      .values(
        waiting.map(({ content, ...row }) => ({
          ...row,
          conversationId: row.conversationId ?? noConversation,
          body: searchKey(content),
        })),
      )
      .onConflictDoNothing();
    await tx.db.delete(turnSearchPending).where(
      inArray(
        turnSearchPending.turnId,
        waiting.map((row) => row.turnId),
      ),
    );
    return waiting.length;
  });
}

/** How many turns wait to be indexed. */
export function countPendingTurns(ctx: RepositoryContext): Promise<number> {
  return ctx.db.$count(turnSearchPending);
}

const noConversation = '00000000-0000-0000-0000-000000000000';

function pendingTurns(ctx: RepositoryContext, limit: number) {
  return ctx.db
    .select({
      turnId: turnSearchPending.turnId,
      conversationId: conversationTurns.conversationId,
      createdAt: turnSearchPending.createdAt,
      content: conversationTurns.content,
    })
    .from(turnSearchPending)
    .innerJoin(conversationTurns, eq(conversationTurns.id, turnSearchPending.turnId))
    .orderBy(desc(turnSearchPending.createdAt), desc(turnSearchPending.turnId))
    .limit(limit);
}
