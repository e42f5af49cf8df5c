import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { playbookEntries, playbookVersion } from '#shared/playbook/index.ts';
import type { PrepareDeps } from './prepare.ts';

/** What the preparing of a database needs, from the sources of this project. */
export async function prepareDeps(): Promise<PrepareDeps> {
  const databaseFolder = resolve(import.meta.dirname, '../../../db');
  return {
    migrations: ['migrations', 'local'].map((name) => ({ name, path: join(databaseFolder, name) })),
    playbook: { version: playbookVersion, entries: playbookEntries },
    pgliteVersion: await pgliteVersion(),
    now: () => new Date(),
  };
}

async function pgliteVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const text = await readFile(join(entry, '../../package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
