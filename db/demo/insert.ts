import type { MigrationClient } from '../migrate.ts';
import type { Demo } from './generate.ts';
import { type DemoTable, demoTables, type Row } from './rows.ts';

/** Rows in one statement: enough to be quick, small enough for the memory of a laptop. */
const batch = 500;

/** Writes the demo into a migrated, empty database, and computes every derived column. */
export async function insertDemo(client: MigrationClient, demo: Demo): Promise<void> {
  for (const table of demoTables) {
    for (let from = 0; from < demo.rows[table].length; from += batch) {
      await insertRows(client, table, demo.rows[table].slice(from, from + batch));
    }
  }
  await client.query('SELECT refresh_conversation(id) FROM conversations WHERE user_id = $1', [demo.userId]);
  await client.query('SELECT refresh_profile($1)', [demo.userId]);
  await client.query(
    'SELECT refresh_user_analytics($1, day::date) FROM jsonb_array_elements_text($2::jsonb) AS day',
    [demo.userId, JSON.stringify(demo.days)],
  );
}

/** Inserts rows that all have the columns of the first; columns not named keep their defaults. */
export async function insertRows(
  client: MigrationClient,
  table: DemoTable,
  rows: readonly Row[],
): Promise<void> {
  for (const group of sameColumns(rows)) {
    const columns = Object.keys(group[0] ?? {})
      .map((column) => `"${column}"`)
      .join(', ');
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(group)],
    );
  }
}

function sameColumns(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = Object.keys(row).join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
