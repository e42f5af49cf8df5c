import { and, desc, eq, isNull } from 'drizzle-orm';
import { type RepositoryContext, timestampOf } from '../context.ts';
import { devices } from '../schema/governance.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type Device = typeof devices.$inferSelect;
export type DevicePatch = Partial<Pick<Device, 'name' | 'appVersion'>>;
export type NewDevice = Pick<Device, 'name' | 'platform'> & {
  id?: string;
  userId: string;
  appVersion?: string | null;
};

const access = (id: string): RowAccess<Device> => ({
  table: devices,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(devices).where(eq(devices.id, id)).for('update'),
  write: (tx, changes) => tx.db.update(devices).set(changes).where(eq(devices.id, id)).returning(),
});

/** Registers a laptop. */
export function createDevice(ctx: RepositoryContext, input: NewDevice): Promise<Device> {
  const now = timestampOf(ctx);
  const values = { ...input, id: input.id ?? ctx.newId(), createdAt: now, updatedAt: now };
  return createRow<Device>(ctx, {
    table: devices,
    owner: (row) => row.userId,
    values,
    insert: (tx) => tx.db.insert(devices).values(values).returning(),
  });
}

/** A device by id; null where there is none. */
export async function getDevice(ctx: RepositoryContext, id: string): Promise<Device | null> {
  const [row] = await ctx.db.select().from(devices).where(eq(devices.id, id));
  return row ?? null;
}

/** Devices of a user, newest first; without revoked ones. */
export async function listDevices(
  ctx: RepositoryContext,
  request: PageRequest & { userId: string },
): Promise<Page<Device>> {
  const rows = await ctx.db
    .select()
    .from(devices)
    .where(
      and(
        eq(devices.userId, request.userId),
        isNull(devices.revokedAt),
        olderThan(devices.createdAt, devices.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(devices.createdAt), desc(devices.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt ?? '', row.id]);
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateDevice(ctx: RepositoryContext, id: string, patch: DevicePatch): Promise<Device> {
  return patchRow(ctx, access(id), patch);
}

/** Takes a device's access away; the centre's decision. @throws MorvoError NOT_FOUND */
export function revokeDevice(ctx: RepositoryContext, id: string): Promise<Device> {
  return patchRow(ctx, access(id), { revokedAt: timestampOf(ctx) }, 'delete');
}
