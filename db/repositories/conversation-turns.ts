import { and, eq, gt, gte, inArray, isNotNull, isNull, lte, max, or, type SQL } from 'drizzle-orm';
import type { Feedback } from '#shared/domain/vocabulary.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { conversations, conversationTurns } from '../schema/conversations.ts';
import { compareTo, inReadingOrder, visibleIn } from './conversation-turn-pages.ts';
import { refreshConversation, refreshConversationTurns } from './conversations.ts';
import { writeAudits } from './kit/audit.ts';
import { createRow, existing, patchRow, type RowAccess } from './kit/rows.ts';

export {
  allTurns,
  countTurns,
  latestTurns,
  type TurnPage,
  turnsAfter,
  turnsBefore,
  turnsFrom,
} from './conversation-turn-pages.ts';

export type ConversationTurn = typeof conversationTurns.$inferSelect;
/** What may change after the insert; id, conversation, role, number, content and created_at never do. */
export type TurnPatch = Partial<
  Pick<
    ConversationTurn,
    | 'userFeedback'
    | 'userRating'
    | 'language'
    | 'intentDetected'
    | 'entitiesExtracted'
    | 'sentimentScore'
    | 'followUpQuestions'
    | 'nextExpectedAction'
    | 'conversationStageTransition'
    | 'triggeredAgentHandoff'
    | 'culturalContextApplied'
  >
>;
type Assigned = 'id' | 'turnNumber' | 'createdAt';
export type NewTurn = Pick<ConversationTurn, 'role' | 'content'> & {
  conversationId: string;
  userId: string;
} & Partial<
    Omit<ConversationTurn, 'role' | 'content' | 'conversationId' | 'userId' | Assigned | 'deletedAt'>
  > &
  Partial<Pick<ConversationTurn, 'id'>> & { turnNumber?: number; createdAt?: string };

const access = (id: string): RowAccess<ConversationTurn> => ({
  table: conversationTurns,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(conversationTurns).where(eq(conversationTurns.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(conversationTurns).set(changes).where(eq(conversationTurns.id, id)).returning(),
});

/**
 * Adds a turn at the end of its conversation (number: the next one, where none is given), and brings the
 * conversation's activity and counters up to date.
 */
export function appendTurn(ctx: RepositoryContext, input: NewTurn): Promise<ConversationTurn> {
  return inTransaction(ctx, async (tx) => {
    const createdAt = input.createdAt ?? timestampOf(tx);
    const turnNumber = input.turnNumber ?? (await nextTurnNumber(tx, input.conversationId));
    const values = { ...input, id: input.id ?? tx.newId(), turnNumber, createdAt, updatedAt: createdAt };
    const row = await createRow<ConversationTurn>(tx, {
      table: conversationTurns,
      owner: (turn) => turn.userId,
      values,
      insert: (inner) => inner.db.insert(conversationTurns).values(values).returning(),
    });
    await noteActivity(tx, input.conversationId, createdAt);
    await refreshConversationTurns(tx, input.conversationId);
    return row;
  });
}

/** The number that the next turn of a conversation gets: one above the highest, deleted turns too; 1 for the first. */
export async function nextTurnNumber(ctx: RepositoryContext, conversationId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ highest: max(conversationTurns.turnNumber) })
    .from(conversationTurns)
    .where(eq(conversationTurns.conversationId, conversationId));
  return (row?.highest ?? 0) + 1;
}

/** A turn by id, deleted ones too; null where there is none. */
export async function getTurn(ctx: RepositoryContext, id: string): Promise<ConversationTurn | null> {
  const [row] = await ctx.db.select().from(conversationTurns).where(eq(conversationTurns.id, id));
  return row ?? null;
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateTurn(ctx: RepositoryContext, id: string, patch: TurnPatch): Promise<ConversationTurn> {
  return patchRow(ctx, access(id), patch);
}

/** Rates an answer from 1 to 5, or takes the rating back. @throws MorvoError NOT_FOUND */
export function rateTurn(
  ctx: RepositoryContext,
  id: string,
  userRating: number | null,
): Promise<ConversationTurn> {
  return patchRow(ctx, access(id), { userRating });
}

/** Thumbs up or down, or neither. @throws MorvoError NOT_FOUND */
export function setTurnFeedback(
  ctx: RepositoryContext,
  id: string,
  userFeedback: Feedback | null,
): Promise<ConversationTurn> {
  return patchRow(ctx, access(id), { userFeedback });
}

/**
 * Deletes a turn and all after it softly, as regenerate and edit-and-resend do; gives the ids of what was deleted.
 * With `keepTurn` the turn itself stays. @throws MorvoError NOT_FOUND
 */
export function deleteTurnsFrom(
  ctx: RepositoryContext,
  id: string,
  options: { keepTurn?: boolean } = {},
): Promise<string[]> {
  return inTransaction(ctx, async (tx) => {
    const turn = existing(await access(id).read(tx));
    if (turn.conversationId === null) return [];
    const following = compareTo(turn, options.keepTurn ? gt : gte);
    const rows = await setDeletedAt(tx, and(visibleIn(turn.conversationId), following), timestampOf(tx));
    if (rows.length > 0) await refreshConversation(tx, turn.conversationId);
    return rows.sort(inReadingOrder).map((row) => row.id);
  });
}

/** Takes soft deletions of turns back; ids that are not there, or not deleted, are passed over. */
export function restoreTurns(ctx: RepositoryContext, ids: readonly string[]): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const wanted = and(inArray(conversationTurns.id, [...ids]), isNotNull(conversationTurns.deletedAt));
    const rows = await setDeletedAt(tx, wanted, null);
    const touched = new Set(rows.flatMap((row) => row.conversationId ?? []));
    for (const conversationId of touched) await refreshConversation(tx, conversationId);
  });
}

/** Deletes or restores all turns that match, each with its audit entry, in three statements. */
async function setDeletedAt(ctx: RepositoryContext, where: SQL | undefined, deletedAt: string | null) {
  const { id, userId, conversationId, turnNumber, createdAt } = conversationTurns;
  const columns = {
    id,
    userId,
    conversationId,
    turnNumber,
    createdAt,
    deletedAt: conversationTurns.deletedAt,
  };
  const rows = await ctx.db.select(columns).from(conversationTurns).where(where).for('update');
  if (rows.length === 0) return rows;
  await ctx.db
    .update(conversationTurns)
    .set({ deletedAt, updatedAt: timestampOf(ctx) })
    .where(where);
  await writeAudits(
    ctx,
    rows.map((row) => ({
      action: deletedAt === null ? 'restore' : 'delete',
      table: conversationTurns,
      rowId: row.id,
      userId: row.userId,
      changed: { deletedAt },
      before: { deletedAt: row.deletedAt },
    })),
  );
  return rows;
}

// Activity only moves forward: a turn that is added with an earlier date does not take a conversation back.
async function noteActivity(ctx: RepositoryContext, conversationId: string, at: string): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ lastActivityAt: at, updatedAt: timestampOf(ctx) })
    .where(
      and(
        eq(conversations.id, conversationId),
        or(isNull(conversations.lastActivityAt), lte(conversations.lastActivityAt, at)),
      ),
    );
}
