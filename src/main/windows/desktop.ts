import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, net, shell } from 'electron';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { backupSuffix } from '../database/backup-name.ts';
import type { ExportedDocument } from '../exporting/document.ts';
import type { Desktop } from '../rpc/desktop.ts';
import { printToPdf } from './print.ts';
import { openLink } from './security.ts';

export type DesktopDeps = {
  window(): BrowserWindow | null;
  translator(): Translator;
  userData: string;
  /** Gives the conversation as a document; throws NOT_FOUND. */
  exportDocument(conversationId: string): Promise<ExportedDocument>;
};

/** What main does with the desktop, on Electron. */
export function electronDesktop(deps: DesktopDeps): Desktop {
  const window = () => {
    const open = deps.window();
    if (!open) throw new MorvoError('CANCELLED');
    return open;
  };
  return {
    info: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      platform: process.platform,
      dataFolder: deps.userData,
      online: net.isOnline(),
    }),
    openLink,
    async openDataFolder() {
      await shell.openPath(deps.userData);
    },
    copyText: (text) => clipboard.writeText(text),

    async exportConversation({ conversationId, format }) {
      const document = await deps.exportDocument(conversationId);
      const extension = format === 'pdf' ? 'pdf' : 'md';
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: deps.translator()('menu:saveExport'),
        defaultPath: join(app.getPath('documents'), `${document.fileName}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
      if (canceled || !filePath) return { file: null };
      const content = format === 'pdf' ? await printToPdf(await document.html()) : document.markdown();
      await writeFile(filePath, content).catch((thrown: unknown) => {
        const error = toMorvoError(thrown);
        throw error.code === 'UNEXPECTED' ? new MorvoError('EXPORT_FAILED', {}, { cause: thrown }) : error;
      });
      return { file: filePath };
    },

    async chooseBackup() {
      const t = deps.translator();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: t('menu:chooseBackup'),
        properties: ['openFile'],
        filters: [{ name: t('menu:backupFiles'), extensions: [backupSuffix.slice(1)] }],
      });
      return { file: canceled ? null : (filePaths[0] ?? null) };
    },
  };
}
