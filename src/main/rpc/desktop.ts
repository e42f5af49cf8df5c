/** What main does with the desktop around the window; Electron stands behind it in the app. */
export type Desktop = {
  info(): { version: string; electron: string; platform: string; dataFolder: string; online: boolean };
  /** Throws LINK_REFUSED. */
  openLink(url: string): Promise<void>;
  openDataFolder(): Promise<void>;
  copyText(text: string): void;
  /** Throws EXPORT_FAILED or a DISK_… code; the file is null when the person cancelled. */
  saveText(input: { suggestedName: string; text: string }): Promise<{ file: string | null }>;
  /** Throws NOT_FOUND, EXPORT_FAILED or PRINT_FAILED; the file is null when the person cancelled. */
  exportConversation(input: {
    conversationId: string;
    format: 'markdown' | 'pdf';
  }): Promise<{ file: string | null }>;
  chooseBackup(): Promise<{ file: string | null }>;
};
