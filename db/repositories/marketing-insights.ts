import { and, desc, eq, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { InsightStatus, InsightType } from '#shared/domain/vocabulary.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { marketingInsights } from '../schema/insights.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type MarketingInsight = typeof marketingInsights.$inferSelect;
/** What may be changed after an insight was made. */
export type MarketingInsightPatch = Partial<
  Pick<
    MarketingInsight,
    | 'title'
    | 'description'
    | 'priority'
    | 'estimatedImpact'
    | 'implementationEffort'
    | 'estimatedRoi'
    | 'userRating'
    | 'userFeedback'
    | 'status'
    | 'expiresAt'
  >
>;
type Required =
  | 'insightType'
  | 'title'
  | 'description'
  | 'insightData'
  | 'confidenceScore'
  | 'generatedByAgent';
export type NewMarketingInsight = Pick<MarketingInsight, Required> & {
  id?: string;
  userId: string;
  createdAt?: string;
} & Partial<Omit<MarketingInsight, Required | 'id' | 'userId' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

const access = (id: string): RowAccess<MarketingInsight> => ({
  table: marketingInsights,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(marketingInsights).where(eq(marketingInsights.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(marketingInsights).set(changes).where(eq(marketingInsights.id, id)).returning(),
});

/** Records an insight, and counts it in the conversation it came from. */
export function createInsight(ctx: RepositoryContext, input: NewMarketingInsight): Promise<MarketingInsight> {
  return counted(ctx, (tx) => {
    const createdAt = input.createdAt ?? timestampOf(tx);
    const values = { ...input, id: input.id ?? tx.newId(), createdAt, updatedAt: createdAt };
    return createRow<MarketingInsight>(tx, {
      table: marketingInsights,
      owner: (row) => row.userId,
      values,
      insert: (inner) => inner.db.insert(marketingInsights).values(values).returning(),
    });
  });
}

/** An insight by id, deleted ones too; null where there is none. */
export async function getInsight(ctx: RepositoryContext, id: string): Promise<MarketingInsight | null> {
  const [row] = await ctx.db.select().from(marketingInsights).where(eq(marketingInsights.id, id));
  return row ?? null;
}

/** Insights of a user, newest first; without deleted ones, and without dismissed and expired ones but by status. */
export async function listInsights(
  ctx: RepositoryContext,
  request: PageRequest & { userId: string; status?: InsightStatus; insightType?: InsightType },
): Promise<Page<MarketingInsight>> {
  const open = or(
    isNull(marketingInsights.status),
    notInArray(marketingInsights.status, ['dismissed', 'expired']),
  );
  const rows = await ctx.db
    .select()
    .from(marketingInsights)
    .where(
      and(
        eq(marketingInsights.userId, request.userId),
        isNull(marketingInsights.deletedAt),
        request.status ? eq(marketingInsights.status, request.status) : open,
        request.insightType ? eq(marketingInsights.insightType, request.insightType) : undefined,
        olderThan(marketingInsights.createdAt, marketingInsights.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(marketingInsights.createdAt), desc(marketingInsights.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt ?? '', row.id]);
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateInsight(
  ctx: RepositoryContext,
  id: string,
  patch: MarketingInsightPatch,
): Promise<MarketingInsight> {
  return counted(ctx, (tx) => patchRow(tx, access(id), patch));
}

/** Rates from 1 to 5, or takes the rating back. @throws MorvoError NOT_FOUND */
export function rateInsight(ctx: RepositoryContext, id: string, userRating: number | null) {
  return patchRow(ctx, access(id), { userRating });
}

/** Says that an insight was put to work, or takes that back. @throws MorvoError NOT_FOUND */
export function setInsightImplemented(ctx: RepositoryContext, id: string, implemented: boolean) {
  const patch: Partial<MarketingInsight> = implemented
    ? { implemented, implementationDate: timestampOf(ctx), status: 'implemented' }
    : { implemented, implementationDate: null, status: 'active' };
  return counted(ctx, async (tx) => {
    const row = await getInsight(tx, id);
    return row?.implemented === implemented ? row : patchRow(tx, access(id), patch);
  });
}

/** @throws MorvoError NOT_FOUND */
export function dismissInsight(ctx: RepositoryContext, id: string): Promise<MarketingInsight> {
  return counted(ctx, (tx) => patchRow(tx, access(id), { status: 'dismissed' }));
}

/** Deletes softly. @throws MorvoError NOT_FOUND */
export function deleteInsight(ctx: RepositoryContext, id: string): Promise<MarketingInsight> {
  return counted(ctx, (tx) => patchRow(tx, access(id), { deletedAt: timestampOf(tx) }, 'delete'));
}

/** Takes a deletion or a dismissal back. @throws MorvoError NOT_FOUND */
export function restoreInsight(ctx: RepositoryContext, id: string): Promise<MarketingInsight> {
  return counted(ctx, async (tx) => {
    const status = (await getInsight(tx, id))?.implemented ? 'implemented' : 'active';
    return patchRow(tx, access(id), { deletedAt: null, status }, 'restore');
  });
}

function counted(
  ctx: RepositoryContext,
  work: (tx: RepositoryContext) => Promise<MarketingInsight>,
): Promise<MarketingInsight> {
  return inTransaction(ctx, async (tx) => {
    const row = await work(tx);
    if (row.conversationId) {
      await tx.db.execute(sql`select refresh_conversation_insights(${row.conversationId}::uuid)`);
    }
    return row;
  });
}
