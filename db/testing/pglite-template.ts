import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { migrate, readMigrations } from '../migrate.ts';
import { laptopFolders } from './folders.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/morvo/', import.meta.url));

/** A migrated, empty PGlite in memory; from a template that is made once per state of the migrations (initdb: 3 s). */
export async function createPGlite(): Promise<PGlite> {
  const loadDataDir = new Blob([new Uint8Array(await template())]);
  return PGlite.create({ loadDataDir, extensions: { pg_trgm } });
}

async function template(): Promise<Uint8Array> {
  const file = join(cache, `pglite-${await fingerprint()}.tar`);
  try {
    return await readFile(file);
  } catch {
    return makeTemplate(file);
  }
}

async function makeTemplate(file: string): Promise<Uint8Array> {
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  await migrate(pglite, { folders: laptopFolders });
  const bytes = new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();
  await mkdir(cache, { recursive: true });
  // Renamed into place, so that another worker never reads half of it.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

async function fingerprint(): Promise<string> {
  const migrations = (await Promise.all(laptopFolders.map(readMigrations))).flat();
  const version = import.meta.resolve('@electric-sql/pglite');
  const text = JSON.stringify([
    version,
    migrations.map(({ folder, name, checksum }) => [folder, name, checksum]),
  ]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
