import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What the runner needs of a database: PGlite, its timed queue, or an adapter over node-postgres. */
export interface MigrationClient {
  /** Runs a script of several statements. */
  exec(sql: string): Promise<unknown>;
  /** Runs one statement and gives its rows as objects. */
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A folder of `*.sql`, applied in the order of their names; its name is part of a migration's identity. */
export interface MigrationFolder {
  name: string;
  path: string;
}

export interface Migration {
  folder: string;
  name: string;
  checksum: string;
  sql: string;
}

/** The database was made by a newer version of the program: it has migrations that this one does not know. */
export class NewerDatabaseError extends Error {
  readonly code = 'DATABASE_NEWER';
  readonly unknown: readonly string[];
  constructor(unknown: readonly string[]) {
    super(`The database has migrations that this version does not know: ${unknown.join(', ')}`);
    this.name = 'NewerDatabaseError';
    this.unknown = unknown;
  }
}

/** A migration that was applied has another text now: the program's files and the database do not belong together. */
export class MigrationChangedError extends Error {
  readonly code = 'MIGRATION_CHANGED';
  constructor(readonly migration: string) {
    super(`The applied migration ${migration} differs from its file`);
    this.name = 'MigrationChangedError';
  }
}

/** A migration failed; nothing of it is in the database. The cause says why. */
export class MigrationFailedError extends Error {
  readonly code = 'MIGRATION_FAILED';
  constructor(
    readonly migration: string,
    options: ErrorOptions,
  ) {
    super(`The migration ${migration} failed`, options);
    this.name = 'MigrationFailedError';
  }
}

/**
 * Brings a database to the newest version: each pending file in a transaction of its own, in the order of the folders.
 * Gives what it applied. The client must be one connection and not be used by others meanwhile.
 * @throws NewerDatabaseError, MigrationChangedError before anything is written; MigrationFailedError.
 */
export async function migrate(
  client: MigrationClient,
  options: { folders: readonly MigrationFolder[] },
): Promise<Migration[]> {
  const pending = await pendingMigrations(client, options);
  if (pending.length > 0) await client.exec(createLedger);
  for (const migration of pending) await apply(client, migration);
  return pending;
}

/**
 * The migrations that `migrate` would apply; reads only.
 * @throws NewerDatabaseError, MigrationChangedError
 */
export async function pendingMigrations(
  client: MigrationClient,
  options: { folders: readonly MigrationFolder[] },
): Promise<Migration[]> {
  const known = (await Promise.all(options.folders.map(readMigrations))).flat();
  const applied = await appliedMigrations(client);
  return selectPending(known, applied);
}

/** True where no migration was ever applied: a database that was just made. */
export async function isEmptyDatabase(client: MigrationClient): Promise<boolean> {
  return (await appliedMigrations(client)).length === 0;
}

/** The migrations of a folder, in the order of their names. */
export async function readMigrations(folder: MigrationFolder): Promise<Migration[]> {
  const names = (await readdir(folder.path)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // Line ends must not count: a checkout on Windows may have other ones.
      const sql = (await readFile(join(folder.path, name), 'utf8')).replaceAll('\r\n', '\n');
      return { folder: folder.name, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

type Applied = Pick<Migration, 'folder' | 'name' | 'checksum'>;

/** The decision alone: which of the known migrations are to be applied. Throws as pendingMigrations does. */
export function selectPending(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const byKey = new Map(known.map((migration) => [keyOf(migration), migration]));
  const unknown = applied.filter((row) => !byKey.has(keyOf(row)));
  if (unknown.length > 0) throw new NewerDatabaseError(unknown.map(keyOf));
  for (const row of applied) {
    if (byKey.get(keyOf(row))?.checksum !== row.checksum) throw new MigrationChangedError(keyOf(row));
  }
  const done = new Set(applied.map(keyOf));
  return known.filter((migration) => !done.has(keyOf(migration)));
}

const keyOf = (migration: Applied) => `${migration.folder}/${migration.name}`;

const createLedger = `CREATE TABLE IF NOT EXISTS public.morvo_migrations (
  folder text NOT NULL,
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp NOT NULL DEFAULT timezone('utc', now()),
  PRIMARY KEY (folder, name)
)`;

const ledgerFound = z.array(z.object({ found: z.boolean() }));
const ledgerRows = z.array(z.object({ folder: z.string(), name: z.string(), checksum: z.string() }));

async function appliedMigrations(client: MigrationClient): Promise<Applied[]> {
  const found = await client.query(`SELECT to_regclass('public.morvo_migrations') IS NOT NULL AS found`);
  if (!ledgerFound.parse(found.rows)[0]?.found) return [];
  const { rows } = await client.query('SELECT folder, name, checksum FROM public.morvo_migrations');
  return ledgerRows.parse(rows);
}

async function apply(client: MigrationClient, migration: Migration): Promise<void> {
  const quoted = [migration.folder, migration.name, migration.checksum].map(
    (value) => `'${value.replaceAll("'", "''")}'`,
  );
  // One script, so that it is one piece of work for a queued client, and one transaction.
  const record = `INSERT INTO public.morvo_migrations (folder, name, checksum) VALUES (${quoted.join(', ')})`;
  try {
    await client.exec(`BEGIN;\n${migration.sql}\n;\n${record};\nCOMMIT;`);
  } catch (error) {
    await client.exec('ROLLBACK');
    throw new MigrationFailedError(keyOf(migration), { cause: error });
  }
}
