import { and, desc, eq } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../context.ts';
import { organizations } from '../schema/tenancy.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type Organization = typeof organizations.$inferSelect;
export type OrganizationPatch = Partial<Pick<Organization, 'name' | 'timezone' | 'settings'>>;

const access = (id: string): RowAccess<Organization> => ({
  table: organizations,
  owner: () => null,
  read: (tx) => tx.db.select().from(organizations).where(eq(organizations.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(organizations).set(changes).where(eq(organizations.id, id)).returning(),
});

/** Makes an organisation; its time zone is Asia/Riyadh where none is given. */
export function createOrganization(
  ctx: RepositoryContext,
  input: OrganizationPatch & { id?: string; name: string },
): Promise<Organization> {
  const now = timestampOf(ctx);
  const values = { ...input, id: input.id ?? ctx.newId(), createdAt: now, updatedAt: now };
  return createRow<Organization>(ctx, {
    table: organizations,
    owner: () => null,
    values,
    insert: (tx) => tx.db.insert(organizations).values(values).returning(),
  });
}

/** An organisation by id; null where there is none. */
export async function getOrganization(ctx: RepositoryContext, id: string): Promise<Organization | null> {
  const [row] = await ctx.db.select().from(organizations).where(eq(organizations.id, id));
  return row ?? null;
}

/** Organisations, newest first. */
export async function listOrganizations(
  ctx: RepositoryContext,
  request: PageRequest,
): Promise<Page<Organization>> {
  const rows = await ctx.db
    .select()
    .from(organizations)
    .where(and(olderThan(organizations.createdAt, organizations.id, decodeCursor(request.cursor))))
    .orderBy(desc(organizations.createdAt), desc(organizations.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt ?? '', row.id]);
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateOrganization(
  ctx: RepositoryContext,
  id: string,
  patch: OrganizationPatch,
): Promise<Organization> {
  return patchRow(ctx, access(id), patch);
}
