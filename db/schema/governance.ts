import { index, jsonb, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import * as vocabulary from '#shared/domain/vocabulary.ts';
import { noJsonNull, oneOf, organizationId, stamps, utc, utcNow } from './parts.ts';
import { users } from './users.ts';

const owner = () => uuid('user_id').references(() => users.id, { onDelete: 'cascade' });

/** The laptops of a user. */
export const devices = pgTable(
  'devices',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: owner(),
    name: varchar('name', { length: 200 }).notNull(),
    platform: varchar('platform', { length: 20, enum: vocabulary.devicePlatforms }).notNull(),
    appVersion: varchar('app_version', { length: 50 }),
    lastSeenAt: utc('last_seen_at'),
    revokedAt: utc('revoked_at'),
    ...stamps(),
  },
  (table) => [
    index('idx_devices_user').on(table.userId),
    oneOf('devices_platform', table.platform, vocabulary.devicePlatforms),
  ],
);

/** Old and new value of each changed column; large or secret columns are named in changed_columns only. */
export type AuditChanges = Record<string, { old: unknown; new: unknown }>;

/** Who changed what and when: append-only, written in the transaction of the change itself. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    /** Whose row it is. */
    userId: owner(),
    /** Who changed it; NULL where the program did by itself. */
    actorId: uuid('actor_id'),
    deviceId: uuid('device_id'),
    action: varchar('action', { length: 20, enum: vocabulary.auditActions }).notNull(),
    tableName: varchar('table_name', { length: 63 }).notNull(),
    rowId: uuid('row_id').notNull(),
    changedColumns: jsonb('changed_columns').$type<string[]>().notNull().default([]),
    changes: jsonb('changes').$type<AuditChanges>(),
    createdAt: utc('created_at').notNull().default(utcNow),
  },
  (table) => [
    index('idx_audit_log_user_created').on(table.userId, table.createdAt.desc(), table.id.desc()),
    index('idx_audit_log_row').on(table.rowId),
    oneOf('audit_log_action', table.action, vocabulary.auditActions),
    noJsonNull('audit_log', table.changedColumns, table.changes),
  ],
);

/** What no other table shows: sessions and features used. Append-only. */
export const activityEvents = pgTable(
  'activity_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: owner(),
    deviceId: uuid('device_id'),
    kind: varchar('kind', { length: 50, enum: vocabulary.activityEventKinds }).notNull(),
    feature: varchar('feature', { length: 50, enum: vocabulary.features }),
    data: jsonb('data').$type<Record<string, unknown>>(),
    occurredAt: utc('occurred_at').notNull().default(utcNow),
    createdAt: utc('created_at').notNull().default(utcNow),
  },
  (table) => [
    index('idx_activity_events_user_occurred').on(table.userId, table.occurredAt.desc(), table.id.desc()),
    oneOf('activity_events_kind', table.kind, vocabulary.activityEventKinds),
    oneOf('activity_events_feature', table.feature, vocabulary.features),
    noJsonNull('activity_events', table.data),
  ],
);
