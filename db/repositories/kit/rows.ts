import { isDeepStrictEqual } from 'node:util';
import type { PgTable } from 'drizzle-orm/pg-core';
import { MorvoError } from '#shared/domain/errors.ts';
import type { AuditAction } from '#shared/domain/vocabulary.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../../context.ts';
import { givenColumns, writeAudit } from './audit.ts';

/** What a row of any audited table has. */
export interface AuditedRow {
  id: string;
  updatedAt: string | null;
}

/** How to reach one row; the queries stay with the aggregate, so that they keep their types. */
export interface RowAccess<Row extends AuditedRow> {
  table: PgTable;
  /** Whose row it is. */
  owner(row: Row): string | null;
  /** Reads the row, locked for update. */
  read(ctx: RepositoryContext): Promise<Row[]>;
  write(ctx: RepositoryContext, changes: Partial<Row>): Promise<Row[]>;
}

/** The columns of a patch whose values differ from the row's; what is undefined is no part of a patch. */
export function changedColumns<Row extends object>(row: Row, patch: Partial<Row>): Partial<Row> {
  const changes: Partial<Row> = {};
  for (const key in patch) {
    const value = patch[key];
    if (value !== undefined && !isDeepStrictEqual(value, row[key])) changes[key] = value;
  }
  return changes;
}

/**
 * Writes the changed columns of a patch, `updated_at` and the audit entry in one transaction, and gives the row as it
 * then is. A patch that changes nothing writes nothing.
 * @throws MorvoError NOT_FOUND
 */
export function patchRow<Row extends AuditedRow>(
  ctx: RepositoryContext,
  access: RowAccess<Row>,
  patch: NoInfer<Partial<Row>>,
  action: AuditAction = 'update',
): Promise<Row> {
  return inTransaction(ctx, async (tx) => {
    const row = existing(await access.read(tx));
    const changes = changedColumns(row, patch);
    if (Object.keys(changes).length === 0) return row;
    const written = existing(await access.write(tx, { ...changes, updatedAt: timestampOf(tx) }));
    await writeAudit(tx, {
      action,
      table: access.table,
      rowId: row.id,
      userId: access.owner(row),
      changed: { ...changes },
      before: Object.fromEntries(Object.entries(row)),
    });
    return written;
  });
}

/** Inserts a row and its audit entry in one transaction. `values` are the columns that were given. */
export function createRow<Row extends { id: string }>(
  ctx: RepositoryContext,
  options: {
    table: PgTable;
    owner(row: Row): string | null;
    values: object;
    insert(ctx: RepositoryContext): Promise<Row[]>;
  },
): Promise<Row> {
  return inTransaction(ctx, async (tx) => {
    const row = existing(await options.insert(tx));
    await writeAudit(tx, {
      action: 'create',
      table: options.table,
      rowId: row.id,
      userId: options.owner(row),
      changed: givenColumns(options.values),
    });
    return row;
  });
}

/** The only row of a result. @throws MorvoError NOT_FOUND where there is none */
export function existing<Row>(rows: readonly Row[]): Row {
  const row = rows[0];
  if (row === undefined) throw new MorvoError('NOT_FOUND');
  return row;
}
