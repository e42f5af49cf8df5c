import { is } from 'drizzle-orm';
import { type PgDatabase, type PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import { toTimestamp } from '#shared/domain/timestamps.ts';
import type * as schema from './schema/index.ts';

/** A Drizzle database over either driver: `drizzle({ client, schema })` of drizzle-orm/pglite or /node-postgres. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Who acts; both are null where the program does by itself. */
export interface Actor {
  userId: string | null;
  deviceId: string | null;
}

/** What every repository function takes first. */
export interface RepositoryContext {
  db: Database;
  now(): Date;
  /** A new UUIDv7. */
  newId(): string;
  actor: Actor;
}

/** The moment of the context's clock as the database writes it. */
export function timestampOf(ctx: RepositoryContext): string {
  return toTimestamp(ctx.now());
}

/**
 * Runs `work` in a transaction; inside one already, in that one. When `work` throws, nothing of the whole
 * transaction is written.
 */
export function inTransaction<T>(
  ctx: RepositoryContext,
  work: (ctx: RepositoryContext) => Promise<T>,
): Promise<T> {
  if (is(ctx.db, PgTransaction)) return work(ctx);
  return ctx.db.transaction((tx) => work({ ...ctx, db: tx }));
}
