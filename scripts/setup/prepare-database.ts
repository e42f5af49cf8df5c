import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { migrate } from '#db/migrate.ts';
import { nodeHostDeps } from '#main/database/node-deps.ts';
import { closePGlite, openPGlite } from '#main/database/pglite.ts';

/**
 * Makes the data folder that a new account starts from: an empty database with every migration applied. Run by build.mjs with the folder's
 * path; the folder appears complete or not at all.
 */
async function prepareDatabase(folder: string): Promise<void> {
  const { migrations } = await nodeHostDeps({
    databaseFolder: resolve(import.meta.dirname, '../../db'),
    preparedFolder: null,
    report: (error, about) => console.error(about, error),
  });
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  const pg = await openPGlite(partial);
  try {
    await migrate(pg, { folders: migrations });
  } finally {
    await closePGlite(pg);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Please give the folder to make.');
await prepareDatabase(folder);
