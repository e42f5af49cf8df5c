import { and, desc, eq } from 'drizzle-orm';
import type { RepositoryContext } from '../context.ts';
import { auditLog } from '../schema/governance.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';

export type AuditLogEntry = typeof auditLog.$inferSelect;

/** What was changed, newest first: of a user's rows, or of one row. Entries are written by the repositories alone. */
export async function listAuditLog(
  ctx: RepositoryContext,
  request: PageRequest & { userId?: string; rowId?: string },
): Promise<Page<AuditLogEntry>> {
  const rows = await ctx.db
    .select()
    .from(auditLog)
    .where(
      and(
        request.userId ? eq(auditLog.userId, request.userId) : undefined,
        request.rowId ? eq(auditLog.rowId, request.rowId) : undefined,
        olderThan(auditLog.createdAt, auditLog.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(auditLog.createdAt), desc(auditLog.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt, row.id]);
}
