import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate, pendingMigrations } from '#db/migrate.ts';
import { countPlaybookEntries, loadPlaybook } from '#db/repositories/local/playbook.ts';
import { playbookEntries, playbookVersion } from '#shared/playbook/index.ts';
import { databaseOver, repositoryContext } from './context.ts';
import { closePGlite, openPGlite } from './pglite.ts';
import { type PrepareDeps, prepareDatabase } from './prepare.ts';

const now = () => new Date('2026-11-22T12:00:00Z');
const db = join(import.meta.dirname, '../../../db');
const playbook = { version: playbookVersion, entries: playbookEntries };
const deps: PrepareDeps = {
  migrations: ['migrations', 'local'].map((name) => ({ name, path: join(db, name) })),
  playbook,
  pgliteVersion: '1',
  now,
};

let work = '';
let folder = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'morvo-prepare-'));
  folder = join(work, 'prepared');
  await prepareDatabase(deps, folder);
});
afterAll(() => rm(work, { recursive: true, force: true }));

it('makes a small folder whose copy opens at once, migrated and with the playbook', async () => {
  const copy = join(work, 'copy');
  await cp(folder, copy, { recursive: true });
  const pg = await openPGlite(copy);
  expect(await pendingMigrations(pg, { folders: deps.migrations })).toEqual([]);
  expect(await migrate(pg, { folders: deps.migrations })).toEqual([]);
  const ctx = repositoryContext(databaseOver(pg), null, now);
  expect(await countPlaybookEntries(ctx)).toBe(playbookEntries.length);
  expect(await loadPlaybook(ctx, playbook)).toBe(false);
  const users = await pg.query<{ users: number }>('SELECT count(*)::int AS users FROM users');
  expect(users.rows).toEqual([{ users: 0 }]);
  await closePGlite(pg);
});

it('leaves a folder alone that was made from the same, and says how big it is', async () => {
  const before = await stat(join(folder, 'PG_VERSION'));
  const again = await prepareDatabase(deps, folder);
  expect(again.made).toBe(false);
  expect(again.bytes).toBeLessThan(24_000_000);
  expect(again.files).toBeLessThan(600);
  expect((await stat(join(folder, 'PG_VERSION'))).ino).toBe(before.ino);
});

it('makes it anew for another playbook', async () => {
  const stamp = await readFile(`${folder}.json`, 'utf8');
  const other = { ...deps, playbook: { version: 'other', entries: playbookEntries.slice(0, 3) } };
  expect((await prepareDatabase(other, folder)).made).toBe(true);
  expect(await readFile(`${folder}.json`, 'utf8')).not.toBe(stamp);
});
