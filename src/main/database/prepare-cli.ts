import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { playbookEntries, playbookVersion } from '#shared/playbook/index.ts';
import { prepareDatabase } from './prepare.ts';

// Run by the build: `tsx src/main/database/prepare-cli.ts FOLDER`.
const folder = resolve(process.argv[2] ?? 'out/prepared');
const databaseFolder = resolve(import.meta.dirname, '../../../db');
const started = performance.now();
const result = await prepareDatabase(
  {
    migrations: ['migrations', 'local'].map((name) => ({ name, path: join(databaseFolder, name) })),
    playbook: { version: playbookVersion, entries: playbookEntries },
    pgliteVersion: await pgliteVersion(),
    now: () => new Date(),
  },
  folder,
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const size = `${result.files} files, ${(result.bytes / 1e6).toFixed(1)} MB`;
process.stdout.write(`Prepared database ${result.made ? 'made' : 'up to date'}: ${size}, ${seconds} s\n`);

async function pgliteVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const text = await readFile(join(entry, '../../package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
