import { and, asc, between, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { RepositoryContext } from '../context.ts';
import { userAnalytics } from '../schema/analytics.ts';
import { readRows } from './kit/raw.ts';

export type UserAnalytics = typeof userAnalytics.$inferSelect;

/** Computes a user's day (`YYYY-MM-DD` in the organisation's time zone) from the other tables; repeatable. */
export async function refreshUserAnalytics(
  ctx: RepositoryContext,
  userId: string,
  day: string,
): Promise<void> {
  await ctx.db.execute(sql`select refresh_user_analytics(${userId}::uuid, ${day}::date)`);
}

/** The day of a user's organisation that a moment falls on. */
export async function dayOf(
  ctx: RepositoryContext,
  userId: string,
  moment: Date = ctx.now(),
): Promise<string> {
  const [row] = await readRows(
    ctx,
    sql`select ((${moment.toISOString()}::timestamptz at time zone user_timezone(${userId}::uuid))::date)::text as day`,
    z.object({ day: z.string() }),
  );
  return row?.day ?? moment.toISOString().slice(0, 10);
}

/** A user's day; null where it was never computed. */
export async function getUserAnalytics(
  ctx: RepositoryContext,
  userId: string,
  day: string,
): Promise<UserAnalytics | null> {
  const [row] = await ctx.db
    .select()
    .from(userAnalytics)
    .where(and(eq(userAnalytics.userId, userId), eq(userAnalytics.date, day)));
  return row ?? null;
}

/** A user's days from one to another, both included, in order; days without a row are not filled in. */
export function listUserAnalytics(
  ctx: RepositoryContext,
  request: { userId: string; from: string; to: string },
): Promise<UserAnalytics[]> {
  return ctx.db
    .select()
    .from(userAnalytics)
    .where(
      and(eq(userAnalytics.userId, request.userId), between(userAnalytics.date, request.from, request.to)),
    )
    .orderBy(asc(userAnalytics.date));
}
