import { BrowserWindow } from 'electron';
import { MorvoError } from '#shared/domain/errors.ts';

/** Takes a whole HTML page without scripts; gives it as an A4 PDF. Throws PRINT_FAILED. */
export async function printToPdf(html: string): Promise<Buffer> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
      partition: 'print',
    },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font-size:8px;color:#777"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
      margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7 },
    });
  } catch (thrown) {
    throw new MorvoError('PRINT_FAILED', {}, { cause: thrown });
  } finally {
    window.destroy();
  }
}
