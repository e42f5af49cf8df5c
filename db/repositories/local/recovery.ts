import { eq } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../../context.ts';
import { accountRecovery } from '../../schema/local.ts';

export type AccountRecovery = typeof accountRecovery.$inferSelect;

/** The hash of a user's recovery code; null where there is none. */
export async function getRecovery(ctx: RepositoryContext, userId: string): Promise<AccountRecovery | null> {
  const [row] = await ctx.db.select().from(accountRecovery).where(eq(accountRecovery.userId, userId));
  return row ?? null;
}

/** Keeps the hash of a new recovery code; the one before is no longer valid. */
export async function saveRecovery(ctx: RepositoryContext, userId: string, codeHash: string): Promise<void> {
  const createdAt = timestampOf(ctx);
  await ctx.db
    .insert(accountRecovery)
    .values({ userId, codeHash, createdAt })
    .onConflictDoUpdate({ target: accountRecovery.userId, set: { codeHash, createdAt } });
}
