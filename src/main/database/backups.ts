import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { create, extract } from 'tar';
import type { BackupPreview, BackupSummary } from '#shared/contract/database/host.ts';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import { backupSuffix } from './backup-name.ts';
import { closePGlite, openPGlite } from './pglite.ts';

export const databaseFolder = (accountFolder: string) => join(accountFolder, 'database');
export const backupsFolder = (accountFolder: string) => join(accountFolder, 'backups');

export type BackupDeps = {
  now(): Date;
  /** Reads what a backup holds; throws when it is no database of this app. */
  inspect(pg: PGlite): Promise<Omit<BackupPreview, keyof BackupSummary>>;
};

/** Gives the backups of an account, newest first. */
export async function listBackups(accountFolder: string): Promise<BackupSummary[]> {
  const folder = backupsFolder(accountFolder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(backupSuffix));
  const backups = await Promise.all(names.map((name) => summary(join(folder, name))));
  return backups.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

/**
 * Makes a backup: copies the folder (through `whileQuiet` where the database is open, so that nobody writes
 * meanwhile), opens the copy to see that it is whole, packs it. `reason` goes into the file's name. Throws DISK_FULL, DISK_READ_ONLY, or BACKUP_INVALID when the
 * copy does not open; nothing half-made keeps a backup's name.
 */
export async function makeBackup(
  deps: BackupDeps,
  accountFolder: string,
  reason: string,
  whileQuiet: (copy: () => Promise<void>) => Promise<void> = (copy) => copy(),
): Promise<BackupSummary> {
  const folder = backupsFolder(accountFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(folder, 'making-'));
  try {
    await whileQuiet(() =>
      cp(databaseFolder(accountFolder), join(work, 'database'), { recursive: true, filter: notLock }),
    );
    await inspectFolder(deps, join(work, 'database'));
    const stamp = deps.now().toISOString().replaceAll(':', '-').slice(0, 19);
    const file = join(folder, `${stamp}-${reason}${backupSuffix}`);
    const partial = join(work, 'packed');
    await create({ gzip: { level: 1 }, file: partial, cwd: work, portable: true }, ['database']);
    await rename(partial, file);
    return await summary(file);
  } catch (thrown) {
    throw toMorvoError(thrown);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Unpacks a backup beside the account's data, opens it and says what it holds; throws BACKUP_INVALID or BACKUP_NEWER. */
export async function previewBackup(deps: BackupDeps, file: string, workIn: string): Promise<BackupPreview> {
  const work = await unpack(file, workIn);
  try {
    return { ...(await summary(file)), ...(await inspectFolder(deps, join(work, 'database'))) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Puts a backup in the place of the account's data, which must be closed. The data that was there is kept: as a backup
 * of its own, and where it cannot be read any more, as a folder beside. Throws BACKUP_INVALID or BACKUP_NEWER and
 * changes nothing when the backup does not open.
 */
export async function restoreBackup(deps: BackupDeps, accountFolder: string, file: string): Promise<void> {
  const work = await unpack(file, backupsFolder(accountFolder));
  try {
    await inspectFolder(deps, join(work, 'database'));
    const current = databaseFolder(accountFolder);
    const kept = await makeBackup(deps, accountFolder, 'before-restore').catch(() => null);
    const aside = join(accountFolder, `database-before-restore-${deps.now().getTime()}`);
    await rename(current, aside).catch(ignoreMissing);
    await rename(join(work, 'database'), current);
    if (kept) await rm(aside, { recursive: true, force: true });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function unpack(file: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(into, 'reading-'));
  try {
    await extract({ file, cwd: work, strict: true, filter: (path) => path.startsWith('database') });
    return work;
  } catch (thrown) {
    await rm(work, { recursive: true, force: true });
    const error = toMorvoError(thrown);
    throw error.code === 'UNEXPECTED' ? new MorvoError('BACKUP_INVALID', {}, { cause: thrown }) : error;
  }
}

async function inspectFolder(deps: BackupDeps, folder: string) {
  if (!(await readdir(folder).catch((): string[] => [])).includes('PG_VERSION'))
    throw new MorvoError('BACKUP_INVALID');
  try {
    const pg = await openPGlite(folder);
    const found = await deps.inspect(pg);
    await closePGlite(pg);
    return found;
  } catch (thrown) {
    const error = toMorvoError(thrown);
    if (error.code === 'DATABASE_NEWER')
      throw new MorvoError('BACKUP_NEWER', error.details, { cause: thrown });
    throw error.code === 'UNEXPECTED' ? new MorvoError('BACKUP_INVALID', {}, { cause: thrown }) : error;
  }
}

async function summary(file: string): Promise<BackupSummary> {
  const { mtime, size } = await stat(file);
  return { file, createdAt: mtime, sizeBytes: size };
}

const notLock = (path: string) => !['postmaster.pid', 'lock.json'].includes(basename(path));

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
