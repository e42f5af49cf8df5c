/** The ending of a backup's file. */
export const backupSuffix = '.morvo-backup';
