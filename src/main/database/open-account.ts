import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import {
  isEmptyDatabase,
  MigrationChangedError,
  type MigrationFolder,
  migrate,
  pendingMigrations,
} from '#db/migrate.ts';
import type { OpenedDatabase } from '#shared/contract/database/host.ts';
import { type ErrorCode, MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import { type BackupDeps, databaseFolder, makeBackup } from './backups.ts';
import { type LockDeps, takeLock } from './lock.ts';
import { closePGlite, openPGlite } from './pglite.ts';

export type OpenDeps = BackupDeps & {
  lock: LockDeps;
  migrations: readonly MigrationFolder[];
  /** A data folder made at build time, copied instead of running initdb; null where there is none. */
  preparedFolder: string | null;
  clock(): number;
};

export type OpenAccount = { folder: string; pg: PGlite; opened: OpenedDatabase; close(): Promise<void> };

/**
 * Opens the database of an account folder: takes its lock, makes it where there is none, backs it up before a
 * migration, migrates. Throws DATABASE_IN_USE, DATABASE_NEWER, DATABASE_DAMAGED, MIGRATION_FAILED, DISK_FULL,
 * DISK_READ_ONLY; nothing of the account is renamed, reset or deleted then.
 */
export async function openAccount(deps: OpenDeps, accountFolder: string): Promise<OpenAccount> {
  const started = deps.clock();
  await mkdir(accountFolder, { recursive: true, mode: 0o700 }).catch(rethrowAs('UNEXPECTED'));
  const release = await takeLock(accountFolder, deps.lock).catch(rethrowAs('UNEXPECTED'));
  try {
    const created = await prepare(deps, accountFolder);
    const { pg, migrated, backupFile } = await openMigrated(deps, accountFolder);
    const opened = { created, migrated, backupFile, openMs: deps.clock() - started };
    const close = async () => {
      await closePGlite(pg);
      await release();
    };
    return { folder: accountFolder, pg, opened, close };
  } catch (thrown) {
    await release();
    throw toMorvoError(thrown);
  }
}

/** Puts the prepared data folder in place of an account that has none; a half-made copy never gets the name. */
async function prepare(deps: OpenDeps, accountFolder: string): Promise<boolean> {
  const folder = databaseFolder(accountFolder);
  if ((await readdir(folder).catch((): string[] => [])).length > 0) return false;
  if (!deps.preparedFolder) return true;
  const partial = join(accountFolder, 'database.partial');
  await rm(partial, { recursive: true, force: true });
  await cp(deps.preparedFolder, partial, { recursive: true });
  await rename(partial, folder);
  return true;
}

async function openMigrated(deps: OpenDeps, accountFolder: string) {
  const folders = deps.migrations;
  let pg = await openWithRetry(databaseFolder(accountFolder));
  try {
    const pending = await pendingMigrations(pg, { folders }).catch(rethrowChanged);
    if (pending.length === 0) return { pg, migrated: 0, backupFile: null };
    let backupFile: string | null = null;
    if (!(await isEmptyDatabase(pg))) {
      await closePGlite(pg);
      backupFile = (await makeBackup(deps, accountFolder, 'before-update')).file;
      pg = await openWithRetry(databaseFolder(accountFolder));
    }
    await migrate(pg, { folders }).catch(rethrowAs('MIGRATION_FAILED'));
    return { pg, migrated: pending.length, backupFile };
  } catch (thrown) {
    if (!pg.closed) await pg.close();
    throw thrown;
  }
}

/** A start right after a crash may meet a file that the system has not let go yet, hence a second try. */
async function openWithRetry(folder: string): Promise<PGlite> {
  try {
    return await openPGlite(folder);
  } catch {
    return openPGlite(folder).catch(rethrowAs('DATABASE_DAMAGED'));
  }
}

/** An applied migration that reads otherwise now (the app's files were altered): this app cannot update that database. */
function rethrowChanged(thrown: unknown): never {
  throw thrown instanceof MigrationChangedError
    ? new MorvoError('MIGRATION_FAILED', {}, { cause: thrown })
    : thrown;
}

/** Keeps a coded error and gives any other one this code. */
function rethrowAs(code: ErrorCode): (thrown: unknown) => never {
  return (thrown) => {
    const error = toMorvoError(thrown);
    throw error.code === 'UNEXPECTED' ? new MorvoError(code, {}, { cause: thrown }) : error;
  };
}
