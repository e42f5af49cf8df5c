import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** Opens the PostgreSQL of a folder, making a new one where there is none. Throws what PGlite throws. */
export async function openPGlite(folder: string): Promise<PGlite> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return PGlite.create(folder, { extensions: { pg_trgm } });
}

/** Brings all that is written to the disk, then closes: the next open then has nothing to replay. */
export async function closePGlite(pg: PGlite): Promise<void> {
  await pg.exec('CHECKPOINT');
  await pg.close();
}
