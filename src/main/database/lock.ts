import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MorvoError } from '#shared/domain/errors.ts';

const holder = z.object({
  pid: z.number().int().positive(),
  /** When the process began, as the system says it; null where it cannot be told. */
  processStart: z.string().nullable(),
  /** The run of the machine; null where it cannot be told. */
  bootId: z.string().nullable(),
});
export type LockHolder = z.infer<typeof holder>;

export type LockDeps = {
  self: LockHolder;
  /** Gives how the process with that id looks now, or null when there is none. */
  inspect(pid: number): Promise<{ processStart: string | null } | null>;
};

/**
 * Decides about a lock that was found: `ours`, `held` by a process that still runs, or `stale`.
 * Never by age: a process may hold its folder for weeks. A file that cannot be read is stale, because a lock is
 * written whole before it gets its name.
 */
export function judgeLock(
  found: LockHolder | null,
  self: LockHolder,
  running: { processStart: string | null } | null,
): 'ours' | 'held' | 'stale' {
  if (!found) return 'stale';
  if (found.bootId !== null && self.bootId !== null && found.bootId !== self.bootId) return 'stale';
  if (found.pid === self.pid && found.processStart === self.processStart) return 'ours';
  if (!running) return 'stale';
  const reused =
    found.processStart !== null &&
    running.processStart !== null &&
    found.processStart !== running.processStart;
  return reused ? 'stale' : 'held';
}

/**
 * Takes the folder of an account's data for this process. Gives a function that lets it go.
 * Throws DATABASE_IN_USE (with the pid) when another living process holds it.
 */
export async function takeLock(folder: string, deps: LockDeps): Promise<() => Promise<void>> {
  const file = join(folder, 'lock.json');
  const release = () => rm(file, { force: true });
  if (await create(file, deps.self)) return release;
  const text = await readFile(file, 'utf8').catch(() => '');
  const found = parseHolder(text);
  const verdict = judgeLock(found, deps.self, found ? await deps.inspect(found.pid) : null);
  if (verdict === 'held') throw new MorvoError('DATABASE_IN_USE', { pid: found?.pid ?? 0 });
  if (verdict === 'ours') return release;
  // Moved, not deleted: if two take a stale lock at once, one of the two renames fails.
  await rename(file, `${file}.stale`);
  if (!(await create(file, deps.self))) throw new MorvoError('DATABASE_IN_USE', { pid: 0 });
  await rm(`${file}.stale`, { force: true });
  return release;
}

async function create(file: string, self: LockHolder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(self), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const parsed = holder.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
