import { and, asc, between, eq, isNull } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../context.ts';
import { rowId } from '../ids.ts';
import { systemMetrics } from '../schema/analytics.ts';
import { existing } from './kit/rows.ts';

export type SystemMetrics = typeof systemMetrics.$inferSelect;
/** The figures of an hour. */
export type SystemMetricsFigures = Partial<
  Omit<SystemMetrics, 'id' | 'organizationId' | 'date' | 'hour' | 'createdAt' | 'updatedAt'>
>;

/**
 * Writes an hour of an organisation (null: of all): makes its row, or writes the figures given. Computed rows are not
 * audited: nobody changed them.
 */
export async function saveSystemMetrics(
  ctx: RepositoryContext,
  at: { organizationId: string | null; date: string; hour: number },
  figures: SystemMetricsFigures,
): Promise<SystemMetrics> {
  const now = timestampOf(ctx);
  const id = rowId('system_metrics', at.organizationId ?? 'all', at.date, String(at.hour));
  const rows = await ctx.db
    .insert(systemMetrics)
    .values({ ...figures, ...at, id, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [systemMetrics.id, systemMetrics.date],
      set: { ...figures, updatedAt: now },
    })
    .returning();
  return existing(rows);
}

/** The hours of an organisation (null: of all) from one day to another, both included, in order. */
export function listSystemMetrics(
  ctx: RepositoryContext,
  request: { organizationId: string | null; from: string; to: string },
): Promise<SystemMetrics[]> {
  const { organizationId } = request;
  return ctx.db
    .select()
    .from(systemMetrics)
    .where(
      and(
        organizationId === null
          ? isNull(systemMetrics.organizationId)
          : eq(systemMetrics.organizationId, organizationId),
        between(systemMetrics.date, request.from, request.to),
      ),
    )
    .orderBy(asc(systemMetrics.date), asc(systemMetrics.hour));
}
