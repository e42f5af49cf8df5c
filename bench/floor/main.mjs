// The floor of a start: a bare window and PGlite opened together in a utility process, and nothing else.
import { join } from 'node:path';
import { app, BrowserWindow, MessageChannelMain, utilityProcess } from 'electron';

const here = import.meta.dirname;
app.setPath('userData', process.env.MORVO_FLOOR_USER_DATA);
app.whenReady().then(() => {
  const database = utilityProcess.fork(join(here, 'database.mjs'), [process.env.MORVO_FLOOR_DATABASE]);
  const opened = new Promise((resolve) => database.once('message', resolve));
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 820,
    webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  window.loadFile(join(here, 'index.html'));
  window.webContents.once('did-finish-load', async () => {
    await opened;
    const { port1, port2 } = new MessageChannelMain();
    window.webContents.postMessage('opened', null, [port2]);
    port1.close();
  });
});
app.on('window-all-closed', () => app.quit());
