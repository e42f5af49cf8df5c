import { and, asc, count, desc, eq, gt, gte, isNull, lt, lte, max, or, type SQL, sql } from 'drizzle-orm';
import { MorvoError } from '#shared/domain/errors.ts';
import type { Feedback } from '#shared/domain/vocabulary.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { conversations, conversationTurns } from '../schema/conversations.ts';
import { refreshConversation, refreshConversationTurns } from './conversations.ts';
import { createRow, existing, patchRow, type RowAccess } from './kit/rows.ts';

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

/** A run of turns in reading order; `hasMore` says whether others follow in the direction that was asked for. */
export interface TurnPage {
  turns: ConversationTurn[];
  hasMore: boolean;
}

const access = (id: string): RowAccess<ConversationTurn> => ({
  table: conversationTurns,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(conversationTurns).where(eq(conversationTurns.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(conversationTurns).set(changes).where(eq(conversationTurns.id, id)).returning(),
});

/**
 * Adds a turn at the end of its conversation (number: the next one, where none is given), and brings the
 * conversation's activity and counters up to date. With `refresh: 'none'` the caller does that itself afterwards.
 */
export function appendTurn(
  ctx: RepositoryContext,
  input: NewTurn,
  options: { refresh?: 'turns' | 'none' } = {},
): Promise<ConversationTurn> {
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
    if (options.refresh !== 'none') await refreshConversationTurns(tx, input.conversationId);
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

/** How many turns a conversation has, without deleted ones. */
export async function countTurns(ctx: RepositoryContext, conversationId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ turns: count() })
    .from(conversationTurns)
    .where(visibleIn(conversationId));
  return row?.turns ?? 0;
}

/** The newest `limit` turns; `hasMore`: there are earlier ones. */
export function latestTurns(
  ctx: RepositoryContext,
  request: { conversationId: string; limit: number },
): Promise<TurnPage> {
  return readBackwards(ctx, visibleIn(request.conversationId), request.limit);
}

/** At most `limit` turns before the turn `before`; `hasMore`: there are earlier ones. @throws MorvoError NOT_FOUND */
export async function turnsBefore(
  ctx: RepositoryContext,
  request: { conversationId: string; before: string; limit: number },
): Promise<TurnPage> {
  const place = await placeOf(ctx, request.before);
  return readBackwards(ctx, and(visibleIn(request.conversationId), compareTo(place, lt)), request.limit);
}

/** At most `limit` turns after the turn `after`; `hasMore`: there are later ones. @throws MorvoError NOT_FOUND */
export async function turnsAfter(
  ctx: RepositoryContext,
  request: { conversationId: string; after: string; limit: number },
): Promise<TurnPage> {
  const place = await placeOf(ctx, request.after);
  return readForwards(ctx, and(visibleIn(request.conversationId), compareTo(place, gt)), request.limit);
}

/** The turn `at` and those after it, at most `limit`; `hasMore`: there are later ones. @throws MorvoError NOT_FOUND */
export async function turnsFrom(
  ctx: RepositoryContext,
  request: { conversationId: string; at: string; limit: number },
): Promise<TurnPage> {
  const place = await placeOf(ctx, request.at);
  return readForwards(ctx, and(visibleIn(request.conversationId), compareTo(place, gte)), request.limit);
}

/** A whole conversation in reading order, for an export. */
export function allTurns(ctx: RepositoryContext, conversationId: string): Promise<ConversationTurn[]> {
  return ctx.db
    .select()
    .from(conversationTurns)
    .where(visibleIn(conversationId))
    .orderBy(...readingOrder);
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
    const rows = await tx.db
      .select({ id: conversationTurns.id })
      .from(conversationTurns)
      .where(and(visibleIn(turn.conversationId), following))
      .orderBy(...readingOrder);
    const deletedAt = timestampOf(tx);
    for (const row of rows) await patchRow(tx, access(row.id), { deletedAt }, 'delete');
    if (rows.length > 0) await refreshConversation(tx, turn.conversationId);
    return rows.map((row) => row.id);
  });
}

/** Takes soft deletions of turns back. @throws MorvoError NOT_FOUND */
export function restoreTurns(ctx: RepositoryContext, ids: readonly string[]): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const touched = new Set<string>();
    for (const id of ids) {
      const { conversationId } = await patchRow(tx, access(id), { deletedAt: null }, 'restore');
      if (conversationId) touched.add(conversationId);
    }
    for (const conversationId of touched) await refreshConversation(tx, conversationId);
  });
}

type Place = Pick<ConversationTurn, 'turnNumber' | 'createdAt' | 'id'>;
const readingOrder = [
  asc(conversationTurns.turnNumber),
  asc(conversationTurns.createdAt),
  asc(conversationTurns.id),
];
const reverseOrder = [
  desc(conversationTurns.turnNumber),
  desc(conversationTurns.createdAt),
  desc(conversationTurns.id),
];

function visibleIn(conversationId: string): SQL | undefined {
  return and(eq(conversationTurns.conversationId, conversationId), isNull(conversationTurns.deletedAt));
}

/** Condition on the place in reading order; turn_number alone is not unique. */
function compareTo(place: Place, compare: typeof lt): SQL {
  const row = sql`(${conversationTurns.turnNumber}, ${conversationTurns.createdAt}, ${conversationTurns.id})`;
  return compare(row, sql`(${place.turnNumber}::integer, ${place.createdAt}::timestamp, ${place.id}::uuid)`);
}

async function placeOf(ctx: RepositoryContext, id: string): Promise<Place> {
  const place = await getTurn(ctx, id);
  if (!place) throw new MorvoError('NOT_FOUND');
  return place;
}

async function readBackwards(
  ctx: RepositoryContext,
  where: SQL | undefined,
  limit: number,
): Promise<TurnPage> {
  const rows = await ctx.db
    .select()
    .from(conversationTurns)
    .where(where)
    .orderBy(...reverseOrder)
    .limit(limit + 1);
  return { turns: rows.slice(0, limit).reverse(), hasMore: rows.length > limit };
}

async function readForwards(
  ctx: RepositoryContext,
  where: SQL | undefined,
  limit: number,
): Promise<TurnPage> {
  const rows = await ctx.db
    .select()
    .from(conversationTurns)
    .where(where)
    .orderBy(...readingOrder)
    .limit(limit + 1);
  return { turns: rows.slice(0, limit), hasMore: rows.length > limit };
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
