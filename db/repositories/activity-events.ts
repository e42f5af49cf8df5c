import { and, desc, eq } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../context.ts';
import { activityEvents } from '../schema/governance.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { existing } from './kit/rows.ts';

export type ActivityEvent = typeof activityEvents.$inferSelect;
export type NewActivityEvent = Pick<ActivityEvent, 'kind'> & {
  id?: string;
  userId: string;
  feature?: ActivityEvent['feature'];
  data?: ActivityEvent['data'];
  occurredAt?: string;
};

/** Notes a session or the use of a feature. Append-only, and its own record: not audited. */
export async function recordActivity(
  ctx: RepositoryContext,
  input: NewActivityEvent,
): Promise<ActivityEvent> {
  const now = timestampOf(ctx);
  const rows = await ctx.db
    .insert(activityEvents)
    .values({
      occurredAt: now,
      ...input,
      id: input.id ?? ctx.newId(),
      deviceId: ctx.actor.deviceId,
      createdAt: now,
    })
    .returning();
  return existing(rows);
}

/** Events of a user, newest first; of one kind where it is given. */
export async function listActivity(
  ctx: RepositoryContext,
  request: PageRequest & { userId: string; kind?: ActivityEvent['kind'] },
): Promise<Page<ActivityEvent>> {
  const rows = await ctx.db
    .select()
    .from(activityEvents)
    .where(
      and(
        eq(activityEvents.userId, request.userId),
        request.kind ? eq(activityEvents.kind, request.kind) : undefined,
        olderThan(activityEvents.occurredAt, activityEvents.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(activityEvents.occurredAt), desc(activityEvents.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.occurredAt, row.id]);
}
