import { eq } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../../context.ts';
import { drafts } from '../../schema/local.ts';

/** What was typed and not sent under a key; empty where there is nothing. */
export async function getDraft(ctx: RepositoryContext, key: string): Promise<string> {
  const [row] = await ctx.db.select({ content: drafts.content }).from(drafts).where(eq(drafts.key, key));
  return row?.content ?? '';
}

/** Keeps a draft; an empty one is forgotten. */
export async function saveDraft(ctx: RepositoryContext, key: string, content: string): Promise<void> {
  if (content === '') {
    await ctx.db.delete(drafts).where(eq(drafts.key, key));
    return;
  }
  const updatedAt = timestampOf(ctx);
  await ctx.db
    .insert(drafts)
    .values({ key, content, updatedAt })
    .onConflictDoUpdate({ target: drafts.key, set: { content, updatedAt } });
}
