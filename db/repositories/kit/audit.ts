import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { AuditAction } from '#shared/domain/vocabulary.ts';
import { type RepositoryContext, timestampOf } from '../../context.ts';
import { type AuditChanges, auditLog } from '../../schema/governance.ts';

/** Columns whose values never go into the log: secrets, and texts that the row itself keeps for ever. */
const unlogged: ReadonlySet<string> = new Set([
  'users.hashed_password',
  'conversation_turns.content',
  'conversation_turns.api_response_data',
  'agent_interactions.input_data',
  'agent_interactions.output_data',
  'marketing_insights.insight_data',
]);

/** Columns that every change touches: no news. */
const bookkeeping: ReadonlySet<string> = new Set(['updated_at', 'updated_by']);

export interface AuditEntry {
  action: AuditAction;
  table: PgTable;
  rowId: string;
  /** Whose row it is. */
  userId: string | null;
  /** By property name of the Drizzle table. For a creation the columns alone are kept: the row has the values. */
  changed: Record<string, unknown>;
  before?: Record<string, unknown>;
}

/** The columns of an insert that were given a value: what the log names for a creation. */
export function givenColumns(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

/** Writes one row of audit_log, in the transaction of the context. */
export function writeAudit(ctx: RepositoryContext, entry: AuditEntry): Promise<void> {
  return writeAudits(ctx, [entry]);
}

/** Writes a row of audit_log for each entry, in the transaction of the context. */
export async function writeAudits(ctx: RepositoryContext, entries: readonly AuditEntry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += rowsPerInsert) {
    const slice = entries.slice(start, start + rowsPerInsert);
    await ctx.db.insert(auditLog).values(slice.map((entry) => auditRow(ctx, entry)));
  }
}

// A statement takes at most 65,535 parameters.
const rowsPerInsert = 1_000;

function auditRow(ctx: RepositoryContext, entry: AuditEntry) {
  const name = getTableConfig(entry.table).name;
  const columns = columnNames(entry.table, Object.keys(entry.changed));
  return {
    id: ctx.newId(),
    userId: entry.userId,
    actorId: ctx.actor.userId,
    deviceId: ctx.actor.deviceId,
    action: entry.action,
    tableName: name,
    rowId: entry.rowId,
    changedColumns: columns.map(([, column]) => column),
    changes: entry.before ? changesOf(name, columns, entry.before, entry.changed) : null,
    createdAt: timestampOf(ctx),
  };
}

/** Pairs of property and column name, without bookkeeping columns. */
function columnNames(table: PgTable, properties: readonly string[]): [property: string, column: string][] {
  const columns = getTableColumns(table);
  return properties.flatMap((property): [string, string][] => {
    const column = columns[property]?.name;
    return column === undefined || bookkeeping.has(column) ? [] : [[property, column]];
  });
}

function changesOf(
  table: string,
  columns: readonly [string, string][],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): AuditChanges {
  return Object.fromEntries(
    columns
      .filter(([, column]) => !unlogged.has(`${table}.${column}`))
      .map(([property, column]) => [column, { old: before[property] ?? null, new: after[property] ?? null }]),
  );
}
