import { oc } from '@orpc/contract';
import { z } from 'zod';
import { accountContract } from './account.ts';
import { playbookContract, recordsContract } from './records.ts';

export const openedDatabase = z.object({
  /** True when the folder held no database before. */
  created: z.boolean(),
  migrated: z.number().int(),
  /** The verified backup that was made before a migration. */
  backupFile: z.string().nullable(),
  openMs: z.number(),
});
export type OpenedDatabase = z.infer<typeof openedDatabase>;

export const backupSummary = z.object({
  file: z.string(),
  createdAt: z.date(),
  sizeBytes: z.number(),
});
export type BackupSummary = z.infer<typeof backupSummary>;

/** What a backup holds, read by opening a copy of it. */
export const backupPreview = backupSummary.extend({
  email: z.string(),
  conversations: z.number().int(),
  turns: z.number().int(),
  insights: z.number().int(),
  lastActivityAt: z.date().nullable(),
});
export type BackupPreview = z.infer<typeof backupPreview>;

/** The database process as main sees it. */
export const databaseHostContract = {
  lifecycle: {
    /** Opens the account folder: lock, prepared data, backup before a migration, migrations. */
    open: oc.input(z.object({ accountFolder: z.string() })).output(openedDatabase),
    /** Checkpoints and closes. */
    close: oc.output(z.void()),
  },
  account: accountContract,
  records: recordsContract,
  playbook: playbookContract,
  backups: {
    create: oc.output(backupSummary),
    list: oc.input(z.object({ accountFolder: z.string() })).output(z.array(backupSummary)),
    preview: oc.input(z.object({ accountFolder: z.string(), file: z.string() })).output(backupPreview),
    /** Puts the backup in the place of the account's data, which is kept beside it as a backup of its own. */
    restore: oc.input(z.object({ accountFolder: z.string(), file: z.string() })).output(z.void()),
  },
};
