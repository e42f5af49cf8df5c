import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The clock of the database as the columns keep it: UTC without a zone. */
export const utcNow = sql`timezone('utc', now())`;

/** A UTC timestamp; read and written as PostgreSQL's own text, so that no microsecond is lost on the way. */
export const utc = (name: string) => timestamp(name, { mode: 'string' });

/** `created_at` and `updated_at`, as every table has them. */
export const stamps = () => ({
  createdAt: utc('created_at').default(utcNow),
  updatedAt: utc('updated_at').default(utcNow),
});

/**
 * The organisation of a synced row: a copy that only the centre fills, so that each shape is a plain equality.
 * Not a foreign key: on a laptop the row may come before its organisation does.
 */
export const organizationId = () => uuid('organization_id');

const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** CHECK that a text column holds a member of a vocabulary (or NULL). */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(`${name}_check`, sql`${column} in (${sql.raw(values.map(literal).join(', '))})`);

/** CHECK that a number lies between two bounds, both included. */
export const between = (name: string, column: AnyPgColumn, low: number, high: number) =>
  check(`${name}_check`, sql`${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`);

/** CHECK that numbers are not negative. */
export const notNegative = (name: string, ...columns: AnyPgColumn[]) =>
  check(`${name}_not_negative_check`, all(columns.map((column) => sql`${column} >= 0`)));

/** CHECK that no jsonb column holds JSON null: the absence of a value is SQL NULL alone. */
export const noJsonNull = (name: string, ...columns: AnyPgColumn[]) =>
  check(`${name}_json_null_check`, all(columns.map((column) => sql`jsonb_typeof(${column}) <> 'null'`)));

/** CHECK that a jsonb column is an array of members of a vocabulary. */
export const arrayOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(
    `${name}_check`,
    sql`jsonb_typeof(${column}) = 'array' and ${column} <@ ${sql.raw(`${literal(JSON.stringify(values))}::jsonb`)}`,
  );

// NULL passes each condition, so a row with some NULL columns passes the conjunction as a CHECK.
function all(conditions: SQL[]): SQL {
  return sql.join(conditions, sql` and `);
}
