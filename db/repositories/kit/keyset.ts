import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { TimeCursor } from './paging.ts';

/** Condition: rows that come after the cursor when (timestamp, id) go downwards; none without a cursor. */
export function olderThan(timestamp: PgColumn, id: PgColumn, cursor: TimeCursor | null): SQL | undefined {
  if (!cursor) return undefined;
  return sql`(${timestamp}, ${id}) < (${cursor[0]}::timestamp, ${cursor[1]}::uuid)`;
}
