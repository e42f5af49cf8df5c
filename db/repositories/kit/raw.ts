import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { RepositoryContext } from '../../context.ts';

/** Runs a statement that the query builder cannot write, and gives its rows, checked. */
export async function readRows<Row>(
  ctx: RepositoryContext,
  statement: SQL,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const result: unknown = await ctx.db.execute(statement);
  return z.object({ rows: z.array(row) }).parse(result).rows;
}
