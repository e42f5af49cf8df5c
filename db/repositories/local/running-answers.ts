import { asc, eq } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../../context.ts';
import { runningAnswers } from '../../schema/local.ts';

export type RunningAnswer = typeof runningAnswers.$inferSelect;
export type NewRunningAnswer = Pick<
  RunningAnswer,
  'turnId' | 'conversationId' | 'userId' | 'userTurnId' | 'turnNumber'
> &
  Partial<Pick<RunningAnswer, 'agentName' | 'language' | 'meta'>>;

/** Notes that an answer is being written. */
export async function startRunningAnswer(
  ctx: RepositoryContext,
  input: NewRunningAnswer,
): Promise<RunningAnswer> {
  const now = timestampOf(ctx);
  const [row] = await ctx.db
    .insert(runningAnswers)
    .values({ ...input, startedAt: now, updatedAt: now })
    .returning();
  if (!row) throw new Error('INSERT … RETURNING gave no row');
  return row;
}

/** Keeps what has been written so far; false where the answer is not running (any more). */
export async function saveRunningAnswer(
  ctx: RepositoryContext,
  turnId: string,
  patch: Partial<Pick<RunningAnswer, 'content' | 'agentName' | 'language' | 'meta'>>,
): Promise<boolean> {
  const rows = await ctx.db
    .update(runningAnswers)
    .set({ ...patch, updatedAt: timestampOf(ctx) })
    .where(eq(runningAnswers.turnId, turnId))
    .returning({ turnId: runningAnswers.turnId });
  return rows.length > 0;
}

/** A running answer; null where there is none. */
export async function getRunningAnswer(
  ctx: RepositoryContext,
  turnId: string,
): Promise<RunningAnswer | null> {
  const [row] = await ctx.db.select().from(runningAnswers).where(eq(runningAnswers.turnId, turnId));
  return row ?? null;
}

/** Running answers, the first begun first; of one conversation where one is given. */
export function listRunningAnswers(
  ctx: RepositoryContext,
  conversationId?: string,
): Promise<RunningAnswer[]> {
  return ctx.db
    .select()
    .from(runningAnswers)
    .where(conversationId ? eq(runningAnswers.conversationId, conversationId) : undefined)
    .orderBy(asc(runningAnswers.startedAt), asc(runningAnswers.turnId));
}

/** Forgets a running answer, in the transaction that inserts its turn; gives it, or null where there was none. */
export async function finishRunningAnswer(
  ctx: RepositoryContext,
  turnId: string,
): Promise<RunningAnswer | null> {
  const [row] = await ctx.db.delete(runningAnswers).where(eq(runningAnswers.turnId, turnId)).returning();
  return row ?? null;
}
