import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { MorvoError } from '#shared/domain/errors.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { users } from '../schema/users.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type User = typeof users.$inferSelect;
/** What a person or the program may change of a user; e-mail, password and server columns have their own ways. */
export type UserPatch = Partial<
  Pick<
    User,
    | 'firstName'
    | 'lastName'
    | 'title'
    | 'preferredName'
    | 'onboardingStage'
    | 'onboardingCompleted'
    | 'onboardingCompletedAt'
  >
>;
export interface NewUser extends UserPatch {
  id?: string;
  email: string;
  hashedPassword: string;
}

const access = (id: string): RowAccess<User> => ({
  table: users,
  owner: (row) => row.id,
  read: (tx) => tx.db.select().from(users).where(eq(users.id, id)).for('update'),
  write: (tx, changes) => tx.db.update(users).set(changes).where(eq(users.id, id)).returning(),
});

/**
 * Registers a user. The address is kept as typed, and taken when another one differs in case alone.
 * @throws MorvoError ACCOUNT_EMAIL_TAKEN
 */
export function createUser(ctx: RepositoryContext, input: NewUser): Promise<User> {
  return inTransaction(ctx, async (tx) => {
    const email = input.email.trim();
    if (await emailTaken(tx, email)) throw new MorvoError('ACCOUNT_EMAIL_TAKEN');
    const id = input.id ?? tx.newId();
    const now = timestampOf(tx);
    const values = { ...input, id, email, createdAt: now, updatedAt: now, createdBy: tx.actor.userId ?? id };
    return createRow<User>(tx, {
      table: users,
      owner: (row) => row.id,
      values,
      insert: (inner) => inner.db.insert(users).values(values).returning(),
    });
  });
}

/** A user by id, deleted ones too; null where there is none. */
export async function getUser(ctx: RepositoryContext, id: string): Promise<User | null> {
  const [row] = await ctx.db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** A user by e-mail address, whatever its case; null where there is none or it was deleted. */
export async function findUserByEmail(ctx: RepositoryContext, email: string): Promise<User | null> {
  const [row] = await ctx.db
    .select()
    .from(users)
    .where(and(sameEmail(email), isNull(users.deletedAt)));
  return row ?? null;
}

/** Users, newest first; deleted ones are left out. */
export async function listUsers(
  ctx: RepositoryContext,
  request: PageRequest & { organizationId?: string },
): Promise<Page<User>> {
  const rows = await ctx.db
    .select()
    .from(users)
    .where(
      and(
        isNull(users.deletedAt),
        request.organizationId ? eq(users.organizationId, request.organizationId) : undefined,
        olderThan(users.createdAt, users.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt ?? '', row.id]);
}

/** Writes the changed columns only, and the profile's completion with them. @throws MorvoError NOT_FOUND */
export function updateUser(ctx: RepositoryContext, id: string, patch: UserPatch): Promise<User> {
  return inTransaction(ctx, async (tx) => {
    const row = await patchRow(tx, access(id), patch);
    await tx.db.execute(sql`select refresh_profile(${id}::uuid)`);
    return row;
  });
}

/** Keeps the hash of a new password; it never reaches the audit log. @throws MorvoError NOT_FOUND */
export async function updatePasswordHash(
  ctx: RepositoryContext,
  id: string,
  hashedPassword: string,
): Promise<void> {
  await patchRow(ctx, access(id), { hashedPassword });
}

/** Counts a sign-in or unlock: last_login_at, last_activity_at, login_count. @throws MorvoError NOT_FOUND */
export function recordLogin(ctx: RepositoryContext, id: string): Promise<User> {
  return inTransaction(ctx, async (tx) => {
    const user = await getUser(tx, id);
    const now = timestampOf(tx);
    const patch = { lastLoginAt: now, lastActivityAt: now, loginCount: (user?.loginCount ?? 0) + 1 };
    return patchRow(tx, access(id), patch, 'sign_in');
  });
}

/** Notes that a user is there: last_activity_at alone, without an audit entry (it is no change of the data). */
export async function touchUser(ctx: RepositoryContext, id: string): Promise<void> {
  await ctx.db
    .update(users)
    .set({ lastActivityAt: timestampOf(ctx) })
    .where(eq(users.id, id));
}

/** Deletes softly. @throws MorvoError NOT_FOUND */
export function deleteUser(ctx: RepositoryContext, id: string): Promise<User> {
  return patchRow(ctx, access(id), { deletedAt: timestampOf(ctx), deletedBy: ctx.actor.userId }, 'delete');
}

/** Takes a soft deletion back. @throws MorvoError NOT_FOUND */
export function restoreUser(ctx: RepositoryContext, id: string): Promise<User> {
  return patchRow(ctx, access(id), { deletedAt: null, deletedBy: null }, 'restore');
}

// The unique index is on lower(email): a deleted user's address stays taken.
async function emailTaken(ctx: RepositoryContext, email: string): Promise<boolean> {
  const rows = await ctx.db.select({ id: users.id }).from(users).where(sameEmail(email)).limit(1);
  return rows.length > 0;
}

function sameEmail(email: string) {
  return sql`lower(${users.email}) = lower(${email.trim()})`;
}
