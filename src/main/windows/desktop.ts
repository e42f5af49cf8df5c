import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, net, shell } from 'electron';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { backupSuffix } from '../database/backup-name.ts';
import type { ExportedDocument } from '../exporting/document.ts';
import { safeFileName } from '../exporting/file-name.ts';
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
  /** Asks where to and writes what `content` gives; null when the person cancelled. */
  async function save(
    file: { title: 'saveExport' | 'saveFile'; name: string; extension: string },
    content: () => Promise<string | Uint8Array>,
  ) {
    const { name, extension } = file;
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: deps.translator()(`menu:${file.title}`),
      defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || !filePath) return { file: null };
    await writeFile(filePath, await content()).catch((thrown: unknown) => {
      const error = toMorvoError(thrown);
      throw error.code === 'UNEXPECTED' ? new MorvoError('EXPORT_FAILED', {}, { cause: thrown }) : error;
    });
    return { file: filePath };
  }

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
      const name = document.fileName;
      return format === 'pdf'
        ? save({ title: 'saveExport', name, extension: 'pdf' }, async () => printToPdf(await document.html()))
        : save({ title: 'saveExport', name, extension: 'md' }, async () => document.markdown());
    },

    saveText({ suggestedName, text }) {
      const name = safeFileName(suggestedName, 'Morvo');
      return save({ title: 'saveFile', name, extension: 'txt' }, async () => text);
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
