import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostDeps } from './host.ts';
import { inspectDatabase } from './inspect.ts';
import { passwords } from './passwords.ts';
import { lockDeps } from './process-identity.ts';

/** Queries that take longer, waiting included, are logged. */
const slowMs = 100;

/** What the database host needs, in a real Node process. `databaseFolder` holds `migrations/` and `local/`. */
export async function nodeHostDeps(options: {
  databaseFolder: string;
  preparedFolder: string | null;
  report(error: unknown, about: string): void;
  /** Takes a line about slow work; it names the verb and the table, never a value. */
  note?(line: string): void;
}): Promise<HostDeps> {
  const { databaseFolder, preparedFolder, report, note } = options;
  return {
    lock: await lockDeps(process.platform, process.pid),
    migrations: [
      { name: 'migrations', path: join(databaseFolder, 'migrations') },
      { name: 'local', path: join(databaseFolder, 'local') },
    ],
    preparedFolder: preparedFolder && existsSync(preparedFolder) ? preparedFolder : null,
    passwords,
    inspect: inspectDatabase,
    playbook: async () => {
      const { playbookEntries, playbookVersion } = await import('#shared/playbook/index.ts');
      return { version: playbookVersion, entries: playbookEntries };
    },
    now: () => new Date(),
    clock: () => performance.now(),
    slowMs,
    reportSlow: ({ name, queuedMs, executingMs }) =>
      note?.(`slow: ${name}, queued ${Math.round(queuedMs)} ms, executing ${Math.round(executingMs)} ms`),
    report,
  };
}
