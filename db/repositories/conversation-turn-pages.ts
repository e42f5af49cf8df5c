import { and, asc, count, desc, eq, gt, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { MorvoError } from '#shared/domain/errors.ts';
import type { RepositoryContext } from '../context.ts';
import { conversationTurns } from '../schema/conversations.ts';

type ConversationTurn = typeof conversationTurns.$inferSelect;

/** A run of turns in reading order; `hasMore` says whether others follow in the direction that was asked for. */
export interface TurnPage {
  turns: ConversationTurn[];
  hasMore: boolean;
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

type Place = Pick<ConversationTurn, 'turnNumber' | 'createdAt' | 'id'>;
const readingOrder = [
  asc(conversationTurns.turnNumber),
  asc(conversationTurns.createdAt),
  asc(conversationTurns.id),
];
/** Sorts turns as they are read. */
export function inReadingOrder(a: Place, b: Place): number {
  if (a.turnNumber !== b.turnNumber) return a.turnNumber - b.turnNumber;
  const [first, second] = [`${a.createdAt} ${a.id}`, `${b.createdAt} ${b.id}`];
  return first < second ? -1 : 1;
}
const reverseOrder = [
  desc(conversationTurns.turnNumber),
  desc(conversationTurns.createdAt),
  desc(conversationTurns.id),
];

/** Condition: turns of a conversation that are not deleted. */
export function visibleIn(conversationId: string): SQL | undefined {
  return and(eq(conversationTurns.conversationId, conversationId), isNull(conversationTurns.deletedAt));
}

/** Condition on the place in reading order; turn_number alone is not unique. */
export function compareTo(place: Place, compare: typeof lt): SQL {
  const row = sql`(${conversationTurns.turnNumber}, ${conversationTurns.createdAt}, ${conversationTurns.id})`;
  return compare(row, sql`(${place.turnNumber}::integer, ${place.createdAt}::timestamp, ${place.id}::uuid)`);
}

async function placeOf(ctx: RepositoryContext, id: string): Promise<Place> {
  const { turnNumber, createdAt } = conversationTurns;
  const [place] = await ctx.db
    .select({ id: conversationTurns.id, turnNumber, createdAt })
    .from(conversationTurns)
    .where(eq(conversationTurns.id, id));
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
