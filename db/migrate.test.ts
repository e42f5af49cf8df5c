import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isEmptyDatabase,
  MigrationChangedError,
  type MigrationClient,
  MigrationFailedError,
  migrate,
  NewerDatabaseError,
  pendingMigrations,
} from './migrate.ts';
import { engines, type TestDatabase } from './testing/databases.ts';
import { laptopFolders } from './testing/folders.ts';

describe.each(engines)('migrations on $name', (engine) => {
  let database: TestDatabase;
  let client: MigrationClient;
  let path: string;
  const folders = () => [...laptopFolders, { name: 'extra', path }];
  const write = (name: string, sql: string) => writeFile(join(path, name), sql);
  const tables = async () => {
    const { rows } = await client.query(
      `select relname from pg_class where relname like 'extra%' and relkind = 'r' order by 1`,
    );
    return rows;
  };

  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'morvo-migrations-'));
    database = await engine.open();
    client = database.client;
  });
  afterEach(async () => {
    await database.close();
    await rm(path, { recursive: true });
  });

  test('a migrated database has nothing pending', async () => {
    expect(await pendingMigrations(client, { folders: laptopFolders })).toEqual([]);
    expect(await migrate(client, { folders: laptopFolders })).toEqual([]);
    expect(await isEmptyDatabase(client)).toBe(false);
  });

  test('applies new files in the order of their names, once', async () => {
    await write('0002_second.sql', 'CREATE TABLE extra_two AS SELECT id FROM extra_one');
    await write('0001_first.sql', 'CREATE TABLE extra_one (id integer); -- the last line is a comment');
    const applied = await migrate(client, { folders: folders() });
    expect(applied.map((migration) => migration.name)).toEqual(['0001_first.sql', '0002_second.sql']);
    expect(await tables()).toEqual([{ relname: 'extra_one' }, { relname: 'extra_two' }]);
    expect(await migrate(client, { folders: folders() })).toEqual([]);
  });

  test('a failing file leaves nothing of itself, and what was before it stays', async () => {
    await write('0001_good.sql', 'CREATE TABLE extra_good (id integer)');
    await write('0002_bad.sql', 'CREATE TABLE extra_bad (id integer); SELECT nothing FROM nowhere');
    await expect(migrate(client, { folders: folders() })).rejects.toThrow(MigrationFailedError);
    expect(await tables()).toEqual([{ relname: 'extra_good' }]);
    await write('0002_bad.sql', 'CREATE TABLE extra_mended (id integer)');
    const applied = await migrate(client, { folders: folders() });
    expect(applied.map((migration) => migration.name)).toEqual(['0002_bad.sql']);
  });

  test('refuses a database that a newer version migrated', async () => {
    await write('0001_newer.sql', 'CREATE TABLE extra_newer (id integer)');
    await migrate(client, { folders: folders() });
    const refused = migrate(client, { folders: laptopFolders });
    await expect(refused).rejects.toThrow(NewerDatabaseError);
    await expect(refused).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      unknown: ['extra/0001_newer.sql'],
    });
  });

  test('refuses a file that was changed after it was applied, but not other line ends', async () => {
    await write('0001_first.sql', 'CREATE TABLE\nextra_one (id integer)');
    await migrate(client, { folders: folders() });
    await write('0001_first.sql', 'CREATE TABLE\r\nextra_one (id integer)');
    expect(await migrate(client, { folders: folders() })).toEqual([]);
    await write('0001_first.sql', 'CREATE TABLE\nextra_one (id bigint)');
    await expect(pendingMigrations(client, { folders: folders() })).rejects.toThrow(MigrationChangedError);
  });
});
