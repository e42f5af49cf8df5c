import { eq } from 'drizzle-orm';
import type { RepositoryContext } from '../../context.ts';
import { localMeta } from '../../schema/local.ts';

/** A value that the program keeps for itself; undefined where there is none. The caller checks its shape. */
export async function getMeta(ctx: RepositoryContext, key: string): Promise<unknown> {
  const [row] = await ctx.db.select({ value: localMeta.value }).from(localMeta).where(eq(localMeta.key, key));
  return row?.value;
}

/** Keeps a value (JSON, not null) under a key. */
export async function setMeta(
  ctx: RepositoryContext,
  key: string,
  value: object | string | number | boolean,
) {
  await ctx.db
    .insert(localMeta)
    .values({ key, value })
    .onConflictDoUpdate({ target: localMeta.key, set: { value } });
}
