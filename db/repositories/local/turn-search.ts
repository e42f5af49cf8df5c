import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchKey } from '#shared/domain/arabic.ts';
import type { RepositoryContext } from '../../context.ts';
import { readRows } from '../kit/raw.ts';
import { matchesTerms, type SearchTerm, searchTerms } from './turn-search-terms.ts';

const hitRow = z.object({
  turnId: z.string(),
  conversationId: z.string(),
  conversationTitle: z.string().nullable(),
  role: z.string(),
  /** The whole text; a snippet is cut from it where it is shown. */
  content: z.string(),
  createdAt: z.string(),
});
export type TurnSearchHit = z.infer<typeof hitRow>;

/** `complete` is false where more turns wait to be indexed than could be scanned in time. */
export interface TurnSearchResult {
  hits: TurnSearchHit[];
  complete: boolean;
}

export interface TurnSearchRequest {
  query: string;
  limit: number;
  conversationId?: string;
  /** How long turns that are not indexed yet may be scanned; 1,000 ms where none is given. */
  scanBudgetMs?: number;
}

/** Newest turns that are looked through before the index is asked: a common word has its hits here. */
const recentTurns = 2_000;
/** Turns that one statement of the scan reads: short enough that others get their turn between them. */
const scanSlice = 250;

/**
 * Turns whose text holds every word of the query, the newest first; deleted turns and conversations are left out.
 * Spelling variants of Arabic match (`احمد` finds `أحمد`), and so do turns that are not indexed yet.
 */
export async function searchTurns(
  ctx: RepositoryContext,
  request: TurnSearchRequest,
): Promise<TurnSearchResult> {
  const terms = searchTerms(request.query);
  if (terms.length === 0) return { hits: [], complete: true };
  const indexed = await searchIndexed(ctx, terms, request);
  const scanned = await scanPending(ctx, terms, request);
  const hits = [...indexed, ...scanned.hits].sort(newestFirst).slice(0, request.limit);
  return { hits, complete: scanned.complete };
}

/** Ids of the turns of one conversation that hold every word of the query, in reading order. */
export async function findInConversation(
  ctx: RepositoryContext,
  request: { conversationId: string; query: string },
): Promise<string[]> {
  const terms = searchTerms(request.query);
  if (terms.length === 0) return [];
  const statement = sql`
    select t.id as "turnId", s.body, case when s.body is null then t.content end as content
    from conversation_turns t left join local.turn_search s on s.turn_id = t.id
    where t.conversation_id = ${request.conversationId}::uuid and t.deleted_at is null
      and (s.body is null or (${bodyMatches(terms)}))
    order by t.turn_number, t.created_at, t.id`;
  const row = z.object({
    turnId: z.string(),
    body: z.string().nullable(),
    content: z.string().nullable(),
  });
  const rows = await readRows(ctx, statement, row);
  return rows
    .filter(({ body, content }) => body !== null || matchesTerms(searchKey(content ?? ''), terms))
    .map(({ turnId }) => turnId);
}

async function searchIndexed(
  ctx: RepositoryContext,
  terms: readonly SearchTerm[],
  { conversationId, limit }: TurnSearchRequest,
): Promise<TurnSearchHit[]> {
  const matching = bodyMatches(terms);
  if (conversationId) {
    const own = sql`select * from local.turn_search where conversation_id = ${conversationId}::uuid`;
    return readRows(
      ctx,
      visibleHits(sql`select * from (${own} offset 0) s where ${matching}`, limit),
      hitRow,
    );
  }
  // A common word: enough hits among the newest turns, without reading on.
  const newest = sql`
    select * from local.turn_search order by created_at desc, turn_id desc limit ${recentTurns}`;
  const recent = await readRows(
    ctx,
    visibleHits(sql`select * from (${newest}) s where ${matching}`, limit),
    hitRow,
  );
  if (recent.length >= limit) return recent;
  // A rare one: the trigram index leads to its few rows.
  return readRows(ctx, visibleHits(sql`select * from local.turn_search s where ${matching}`, limit), hitRow);
}

/** The newest `limit` of the found rows whose turn and conversation are not deleted. */
function visibleHits(found: SQL, limit: number): SQL {
  // OFFSET 0 keeps the joins one look-up per hit, newest first, so that they end with the limit.
  return sql`
    with found as materialized (
      select s.turn_id, s.created_at from (${found}) s order by s.created_at desc, s.turn_id desc
    )
    select f.turn_id as "turnId", v.conversation_id as "conversationId", v.title as "conversationTitle",
      v.role, v.content, f.created_at::text as "createdAt"
    from found f cross join lateral (${visibleTurn(sql`f.turn_id`)}) v
    order by f.created_at desc, f.turn_id desc
    limit ${limit}`;
}

function visibleTurn(id: SQL): SQL {
  return sql`
    select t.conversation_id, t.role, t.content, c.title
    from conversation_turns t join conversations c on c.id = t.conversation_id
    where t.id = ${id} and t.deleted_at is null and c.deleted_at is null
    offset 0`;
}

function bodyMatches(terms: readonly SearchTerm[]): SQL {
  const oneOf = (pieces: SearchTerm) =>
    sql`(${sql.join(
      pieces.map((piece) => sql`s.body like ${`%${piece}%`}`),
      sql` or `,
    )})`;
  return sql.join(terms.map(oneOf), sql` and `);
}

async function scanPending(
  ctx: RepositoryContext,
  terms: readonly SearchTerm[],
  { conversationId, limit, scanBudgetMs = 1_000 }: TurnSearchRequest,
): Promise<TurnSearchResult> {
  const deadline = ctx.now().getTime() + scanBudgetMs;
  const hits: TurnSearchHit[] = [];
  let last: PendingRow | undefined;
  do {
    const rows: PendingRow[] = await readRows(ctx, pendingSlice(conversationId, last), pendingRow);
    for (const { visible, ...hit } of rows) {
      if (visible && matchesTerms(searchKey(hit.content), terms)) hits.push(hit);
    }
    if (rows.length < scanSlice || hits.length >= limit) return { hits, complete: true };
    last = rows.at(-1);
  } while (ctx.now().getTime() < deadline);
  return { hits, complete: false };
}

const pendingRow = hitRow.extend({ visible: z.boolean() });
type PendingRow = z.infer<typeof pendingRow>;

function pendingSlice(conversationId: string | undefined, after: PendingRow | undefined): SQL {
  const older = after
    ? sql`(p.created_at, p.turn_id) < (${after.createdAt}::timestamp, ${after.turnId}::uuid)`
    : sql`true`;
  const inConversation = conversationId ? sql`t.conversation_id = ${conversationId}::uuid` : sql`true`;
  return sql`
    select p.turn_id as "turnId", t.conversation_id as "conversationId", c.title as "conversationTitle", t.role,
      t.content, p.created_at::text as "createdAt",
      t.deleted_at is null and c.deleted_at is null and ${inConversation} as visible
    from (select * from local.turn_search_pending p where ${older}
      order by created_at desc, turn_id desc limit ${scanSlice}) p
    join conversation_turns t on t.id = p.turn_id
    join conversations c on c.id = t.conversation_id
    order by p.created_at desc, p.turn_id desc`;
}

function newestFirst(a: TurnSearchHit, b: TurnSearchHit): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.turnId < b.turnId ? 1 : -1;
}
