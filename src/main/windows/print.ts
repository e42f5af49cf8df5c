import { BrowserWindow, session } from 'electron';
import { MorvoError } from '#shared/domain/errors.ts';

let printed = 0;

/** Takes a whole HTML page without scripts; gives it as an A4 PDF. Throws PRINT_FAILED. */
export async function printToPdf(html: string): Promise<Buffer> {
  printed += 1;
  const partition = `print-${printed}`;
  const { protocol } = session.fromPartition(partition);
  // Served from memory: a data: address ends at 2 MB, and a long conversation is more.
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  protocol.handle('print', () => new Response(html, { headers }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
      partition,
    },
  });
  try {
    await window.loadURL('print://page/');
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
    protocol.unhandle('print');
  }
}
