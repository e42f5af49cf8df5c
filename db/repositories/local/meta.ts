import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { RepositoryContext } from '../../context.ts';
import { localMeta } from '../../schema/local.ts';
import { readRows } from '../kit/raw.ts';

/** A value that the program keeps for itself; undefined where there is none. The caller checks its shape. */
export async function getMeta(ctx: RepositoryContext, key: string): Promise<unknown> {
  // As text: Drizzle parses a JSON string that the driver has parsed already once more ('"1"' would become 1).
  const statement = sql`select ${localMeta.value}::text as value from ${localMeta} where ${eq(localMeta.key, key)}`;
  const [row] = await readRows(ctx, statement, z.object({ value: z.string() }));
  return row === undefined ? undefined : JSON.parse(row.value);
}

/** Keeps a value (JSON, not null) under a key. */
export async function setMeta(
  ctx: RepositoryContext,
  key: string,
  value: object | string | number | boolean,
): Promise<void> {
  await ctx.db
    .insert(localMeta)
    .values({ key, value })
    .onConflictDoUpdate({ target: localMeta.key, set: { value } });
}
