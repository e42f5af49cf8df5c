import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { type MigrationFolder, migrate, readMigrations } from '#db/migrate.ts';
import { loadPlaybook } from '#db/repositories/local/playbook.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { databaseOver, repositoryContext } from './context.ts';
import { closePGlite } from './pglite.ts';

export type PrepareDeps = {
  migrations: readonly MigrationFolder[];
  playbook: { version: string; entries: readonly PlaybookEntry[] };
  /** Version of the PGlite that will open the folder. */
  pgliteVersion: string;
  now(): Date;
};

export type Prepared = { made: boolean; files: number; bytes: number };

/** 4 MB instead of 16: an idle account and each of its backups are then that much smaller. */
const walSegmentMb = 4;

/**
 * Makes a data folder that a new account copies instead of running initdb: migrated, with the playbook loaded and
 * nothing of a person in it. Does nothing where the folder was made from the same SQL, playbook and PGlite; a
 * half-made folder never gets the name.
 */
export async function prepareDatabase(deps: PrepareDeps, folder: string): Promise<Prepared> {
  const stampFile = `${folder}.json`;
  const stamp = JSON.stringify({ made: await fingerprint(deps) });
  if ((await isWhole(folder)) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) {
    return { made: false, ...(await sizeOf(folder)) };
  }
  const partial = `${folder}.partial`;
  await mkdir(dirname(folder), { recursive: true });
  await Promise.all([partial, folder, stampFile].map((path) => rm(path, { recursive: true, force: true })));
  await make(deps, partial);
  await rename(partial, folder);
  await writeFile(stampFile, stamp);
  return { made: true, ...(await sizeOf(folder)) };
}

async function make(deps: PrepareDeps, folder: string): Promise<void> {
  const initDbStartParams = [`--wal-segsize=${walSegmentMb}`];
  const pg = await PGlite.create(folder, { extensions: { pg_trgm }, initDbStartParams });
  await migrate(pg, { folders: deps.migrations });
  await loadPlaybook(repositoryContext(databaseOver(pg), null, deps.now), deps.playbook);
  await pg.exec('ANALYZE local.playbook_entries');
  await dropTemplates(pg);
  await closePGlite(pg);
}

/** The app makes no further databases: without their templates there are half as many files to copy. */
async function dropTemplates(pg: PGlite): Promise<void> {
  for (const name of ['template1', 'template0']) {
    await pg.exec(
      `UPDATE pg_database SET datistemplate = false, datallowconn = true WHERE datname = '${name}'`,
    );
    await pg.exec(`DROP DATABASE ${name}`);
  }
}

/** One checksum of all that goes into the folder. */
async function fingerprint(deps: PrepareDeps): Promise<string> {
  const migrations = (await Promise.all(deps.migrations.map(readMigrations))).flat();
  const parts = [
    deps.pgliteVersion,
    walSegmentMb,
    deps.playbook,
    migrations.map(({ folder, name, checksum }) => [folder, name, checksum]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function isWhole(folder: string): Promise<boolean> {
  return (await readdir(folder).catch((): string[] => [])).includes('PG_VERSION');
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
