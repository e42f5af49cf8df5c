import { eq, sql } from 'drizzle-orm';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { rowId } from '../ids.ts';
import { culturalContexts } from '../schema/users.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type CulturalContext = typeof culturalContexts.$inferSelect;
/** The columns that a person fills in. */
export type CulturalContextPatch = Partial<
  Omit<CulturalContext, 'id' | 'userId' | 'organizationId' | 'createdAt' | 'updatedAt'>
>;

const access = (userId: string): RowAccess<CulturalContext> => ({
  table: culturalContexts,
  owner: (row) => row.userId,
  read: (tx) =>
    tx.db.select().from(culturalContexts).where(eq(culturalContexts.userId, userId)).for('update'),
  write: (tx, changes) =>
    tx.db.update(culturalContexts).set(changes).where(eq(culturalContexts.userId, userId)).returning(),
});

/** The cultural context of a user; null where there is none. */
export async function getCulturalContext(
  ctx: RepositoryContext,
  userId: string,
): Promise<CulturalContext | null> {
  const [row] = await ctx.db.select().from(culturalContexts).where(eq(culturalContexts.userId, userId));
  return row ?? null;
}

/**
 * Makes the cultural context where there is none (its id follows from the user's), else writes the changed columns
 * only; the profile's completion percentage is brought up to date in the same transaction.
 */
export function saveCulturalContext(
  ctx: RepositoryContext,
  userId: string,
  patch: CulturalContextPatch,
): Promise<CulturalContext> {
  return inTransaction(ctx, async (tx) => {
    const known = await getCulturalContext(tx, userId);
    const row = known
      ? await patchRow(tx, access(userId), patch)
      : await createCulturalContext(tx, userId, patch);
    await tx.db.execute(sql`select refresh_profile(${userId}::uuid)`);
    return row;
  });
}

function createCulturalContext(
  ctx: RepositoryContext,
  userId: string,
  patch: CulturalContextPatch,
): Promise<CulturalContext> {
  const now = timestampOf(ctx);
  const values = { ...patch, id: rowId('cultural_contexts', userId), userId, createdAt: now, updatedAt: now };
  return createRow<CulturalContext>(ctx, {
    table: culturalContexts,
    owner: (row) => row.userId,
    values,
    insert: (tx) => tx.db.insert(culturalContexts).values(values).returning(),
  });
}
