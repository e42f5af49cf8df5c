import { eq, sql } from 'drizzle-orm';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { rowId } from '../ids.ts';
import { userProfiles } from '../schema/users.ts';
import { createRow, existing, patchRow, type RowAccess } from './kit/rows.ts';

export type UserProfile = typeof userProfiles.$inferSelect;
/** The columns that a person fills in. */
export type UserProfilePatch = Partial<
  Omit<
    UserProfile,
    | 'id'
    | 'userId'
    | 'organizationId'
    | 'profileCompletionPercentage'
    | 'lastProfileUpdate'
    | 'createdAt'
    | 'updatedAt'
  >
>;

const access = (userId: string): RowAccess<UserProfile> => ({
  table: userProfiles,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(userProfiles).where(eq(userProfiles.userId, userId)).for('update'),
  write: (tx, changes) =>
    tx.db
      .update(userProfiles)
      .set({ ...changes, lastProfileUpdate: timestampOf(tx) })
      .where(eq(userProfiles.userId, userId))
      .returning(),
});

/** The profile of a user; null where there is none. */
export async function getUserProfile(ctx: RepositoryContext, userId: string): Promise<UserProfile | null> {
  const [row] = await ctx.db.select().from(userProfiles).where(eq(userProfiles.userId, userId));
  return row ?? null;
}

/**
 * Makes the profile where there is none (its id follows from the user's), else writes the changed columns only; the
 * completion percentage is brought up to date in the same transaction.
 */
export function saveUserProfile(
  ctx: RepositoryContext,
  userId: string,
  patch: UserProfilePatch,
): Promise<UserProfile> {
  return inTransaction(ctx, async (tx) => {
    const known = await getUserProfile(tx, userId);
    if (known) await patchRow(tx, access(userId), patch);
    else await createUserProfile(tx, userId, patch);
    await tx.db.execute(sql`select refresh_profile(${userId}::uuid)`);
    return existing(await tx.db.select().from(userProfiles).where(eq(userProfiles.userId, userId)));
  });
}

function createUserProfile(
  ctx: RepositoryContext,
  userId: string,
  patch: UserProfilePatch,
): Promise<UserProfile> {
  const now = timestampOf(ctx);
  const values = { ...patch, id: rowId('user_profiles', userId), userId, createdAt: now, updatedAt: now };
  return createRow<UserProfile>(ctx, {
    table: userProfiles,
    owner: (row) => row.userId,
    values,
    insert: (tx) => tx.db.insert(userProfiles).values(values).returning(),
  });
}
