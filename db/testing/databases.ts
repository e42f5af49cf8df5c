import { randomUUID } from 'node:crypto';
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres';
import { drizzle as overPGlite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database, RepositoryContext } from '../context.ts';
import type { MigrationClient } from '../migrate.ts';
import * as schema from '../schema/index.ts';
import { createPGlite } from './pglite-template.ts';
import { migrationClient } from './postgres-client.ts';

export interface TestDatabase {
  db: Database;
  client: MigrationClient;
  close(): Promise<void>;
}

export interface TestEngine {
  name: string;
  /** A migrated, empty database of its own. */
  open(): Promise<TestDatabase>;
}

export const pglite: TestEngine = {
  name: 'PGlite',
  async open() {
    const client = await createPGlite();
    return { client, db: overPGlite({ client, schema }), close: () => client.close() };
  },
};

export const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open() {
    const url = inject('postgresUrl');
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await runAsAdmin(url, `CREATE DATABASE ${name} TEMPLATE template_morvo`);
    const client = new pg.Client({ connectionString: `${url}/${name}` });
    await client.connect();
    return {
      client: migrationClient(client),
      db: overPostgres({ client, schema }),
      close: async () => {
        await client.end();
        await runAsAdmin(url, `DROP DATABASE ${name}`);
      },
    };
  },
};

/** What every database test runs on. */
export const engines: readonly TestEngine[] = [pglite, postgres];

async function runAsAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${url}/postgres` });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

export interface TestContext extends RepositoryContext {
  client: MigrationClient;
  /** Moves the clock on. */
  tick(milliseconds: number): void;
  setTime(moment: string): void;
}

/**
 * A context over a database of the engine's, opened before the tests of the surrounding `describe` and closed after.
 * Its clock stands still until it is moved; its ids count up.
 */
export function useContext(engine: TestEngine): TestContext {
  let database: TestDatabase | undefined;
  let moment = Date.parse('2026-03-01T09:00:00.000Z');
  let ids = 0;
  beforeAll(async () => {
    database = await engine.open();
  });
  afterAll(async () => {
    await database?.close();
  });
  const opened = () => {
    if (!database) throw new Error('The test database is opened in beforeAll');
    return database;
  };
  return {
    get db() {
      return opened().db;
    },
    get client() {
      return opened().client;
    },
    now: () => new Date(moment),
    newId: () => `01900000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    actor: { userId: null, deviceId: null },
    tick: (milliseconds) => {
      moment += milliseconds;
    },
    setTime: (text) => {
      moment = Date.parse(text);
    },
  };
}
