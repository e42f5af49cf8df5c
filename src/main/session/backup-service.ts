import type { BackupPreview, BackupSummary } from '#shared/contract/database/host.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import type { SessionControl } from './session.ts';

export type BackupService = {
  create(): Promise<BackupSummary>;
  list(): Promise<BackupSummary[]>;
  preview(file: string): Promise<BackupPreview>;
  /** Closes the database, puts the backup in its place and asks for the password again. */
  restore(file: string): Promise<void>;
};

/** Backups of the chosen account; also when its database cannot be opened, because that is when they are needed. */
export function createBackupService(session: SessionControl): BackupService {
  const folder = () => {
    const accountFolder = session.accountFolder();
    if (!accountFolder) throw new MorvoError('ACCOUNT_NOT_FOUND');
    return { accountFolder };
  };
  return {
    create: () => session.host().backups.create(),
    list: () => session.withHelper((host) => host.backups.list(folder())),
    preview: (file) => session.withHelper((host) => host.backups.preview({ file, ...folder() })),
    restore: (file) => session.whileClosed((host) => host.backups.restore({ file, ...folder() })),
  };
}
