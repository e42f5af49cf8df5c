import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  session as electronSession,
  net,
  powerMonitor,
  type WebContents,
} from 'electron';
import { toMorvoError } from '#shared/domain/errors.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { conversationDocument } from './exporting/conversation-document.ts';
import { openLog } from './log.ts';
import { appRouter } from './rpc/router.ts';
import { openVault } from './secrets/vault.ts';
import { createServices } from './services.ts';
import { openSettings } from './settings/store.ts';
import { followSettings } from './windows/appearance.ts';
import { startDatabaseProcess } from './windows/database-process.ts';
import { electronDesktop } from './windows/desktop.ts';
import { openMainWindow } from './windows/main-window.ts';
import { enableContextMenu } from './windows/menu.ts';
import { netFetch } from './windows/net-fetch.ts';
import { createCommands, serveRouter } from './windows/pages.ts';
import { declareScheme, servePages } from './windows/protocol.ts';
import { saveScreenshot } from './windows/screenshot.ts';
import { guardPages, guardSession } from './windows/security.ts';

const out = import.meta.dirname;
const root = join(out, '..', '..');
// In a packaged app these files lie beside the archive, because a folder in it cannot be copied.
const preparedFolder = join(out, '..', 'prepared').replace('app.asar', 'app.asar.unpacked');
const { MORVO_USER_DATA, MORVO_DEMO, MORVO_SCREENSHOT } = process.env;

let quitting = false;
app.once('before-quit', () => {
  quitting = true;
});
declareScheme();
guardPages(app);
if (MORVO_USER_DATA) app.setPath('userData', MORVO_USER_DATA);
// A second start of the same profile hands over to the first and ends; nothing may run before this.
if (app.requestSingleInstanceLock()) start().catch(sayWhyNot);
else app.quit();

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const log = openLog(userData, 'main');
  process.on('uncaughtException', (error) => log.report(error, 'uncaught'));
  process.on('unhandledRejection', (error) => log.report(error, 'unhandled'));
  const [settings] = await Promise.all([openSettings(userData), app.whenReady()]);
  const translator = () => createTranslator(settings.get().language, settings.get().digits);
  /** The page that asked for its ports last: the one that may get one to the database. */
  let page: WebContents | null = null;
  let window: BrowserWindow | null = null;
  const services = await createServices({
    ...{ userData, settings, keys: await openVault(join(userData, 'secrets.json')) },
    demo: MORVO_DEMO === '1',
    startDatabase: () => startDatabaseProcess({ ...databaseFacts(userData), page: () => page }),
    ...{ fetch: netFetch, online: () => net.isOnline(), report: log.report },
  });
  const { session } = services;
  // The database opens while the window is being made: both take long, neither needs the other.
  const booting = session.boot().catch((error: unknown) => log.report(error, 'boot'));

  const commands = createCommands();
  const wholeConversation = (conversationId: string) =>
    session.host().records.wholeConversation({ conversationId });
  const desktop = electronDesktop({
    ...{ window: () => window, translator, userData },
    exportDocument: async (id) => conversationDocument(await wholeConversation(id), settings.get()),
  });
  const router = appRouter({ ...services, settings, desktop, onCommand: commands.on, report: log.report });
  serveRouter(router, (connected) => {
    page = connected;
    if (session.isOpen()) session.connectPage();
  });
  servePages(join(out, '..', 'renderer'));
  guardSession(electronSession.defaultSession);
  void followSettings({
    ...{ settings, window: () => window, translator, command: commands.send },
    openDataFolder: () => void desktop.openDataFolder(),
  });

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  powerMonitor.on('lock-screen', () => session.lock());
  app.on('window-all-closed', () => app.quit());
  quitAfter(() => session.close());

  const preload = join(out, '..', 'preload', 'index.cjs');
  const report = (error: unknown) => log.report(error, 'window');
  window = await openMainWindow({ preload, userData, settings: settings.get(), report });
  enableContextMenu(window, translator);
  window.on('closed', () => {
    window = null;
  });
  await booting;
  if (!MORVO_SCREENSHOT) return;
  await saveScreenshot(window.webContents, MORVO_SCREENSHOT);
  app.quit();
}

function databaseFacts(userData: string) {
  const facts = { databaseFolder: join(root, 'db'), preparedFolder, userData };
  return { entry: join(out, 'database.js'), facts };
}

/** Without a window there is no other way to say it. In both languages, because the settings may be what failed. */
function sayWhyNot(thrown: unknown): void {
  // Who quits while the window is being loaded ends its loading, which is no failure.
  if (quitting) return;
  const { code } = toMorvoError(thrown);
  const words = (['ar', 'en'] as const).map((language) =>
    createTranslator(language)(`errors:${code}.happened`),
  );
  dialog.showErrorBox('Morvo', [...words, code].join('\n'));
  app.exit(1);
}

/** Lets the app quit only when `finish` has ended: checkpoint, close, then exit. */
function quitAfter(finish: () => Promise<void>): void {
  let done = false;
  app.on('will-quit', (event) => {
    if (done) return;
    event.preventDefault();
    void finish().finally(() => {
      done = true;
      // After this event, not in it: Electron ignores a call to quit while it is asking whether it may.
      setImmediate(() => app.quit());
    });
  });
}
