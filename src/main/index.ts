import { join } from 'node:path';
import { RPCHandler } from '@orpc/server/message-port';
import {
  app,
  type BrowserWindow,
  session as electronSession,
  Menu,
  nativeTheme,
  net,
  powerMonitor,
} from 'electron';
import type { Command } from '#shared/contract/app/system.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { conversationDocument } from './exporting/conversation-document.ts';
import { openLog } from './log.ts';
import { appRouter } from './rpc/router.ts';
import { openVault } from './secrets/vault.ts';
import { createServices } from './services.ts';
import { openSettings } from './settings/store.ts';
import { startDatabaseProcess } from './windows/database-process.ts';
import { electronDesktop } from './windows/desktop.ts';
import { openMainWindow } from './windows/main-window.ts';
import { buildMenu, enableContextMenu } from './windows/menu.ts';
import { netFetch } from './windows/net-fetch.ts';
import { onPageConnect, sendPort } from './windows/ports.ts';
import { declareScheme, servePages } from './windows/protocol.ts';
import { saveScreenshot } from './windows/screenshot.ts';
import { guardPages, guardSession } from './windows/security.ts';

const out = import.meta.dirname;
const root = join(out, '..', '..');
// In a packaged app these files lie beside the archive, because a folder in it cannot be copied.
const preparedFolder = join(out, '..', 'prepared').replace('app.asar', 'app.asar.unpacked');
const { MORVO_USER_DATA, MORVO_DEMO, MORVO_SCREENSHOT } = process.env;

declareScheme();
guardPages(app);
if (MORVO_USER_DATA) app.setPath('userData', MORVO_USER_DATA);
// A second start of the same profile hands over to the first and ends; nothing may run before this.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const log = openLog(userData, 'main');
  process.on('uncaughtException', (error) => log.report(error, 'uncaught'));
  process.on('unhandledRejection', (error) => log.report(error, 'unhandled'));
  const [settings] = await Promise.all([openSettings(userData), app.whenReady()]);
  const keys = await openVault(join(userData, 'secrets.json'));
  let window: BrowserWindow | null = null;
  const services = await createServices({
    userData,
    settings,
    keys,
    demo: MORVO_DEMO === '1',
    startDatabase: () =>
      startDatabaseProcess({
        entry: join(out, 'database.js'),
        facts: { databaseFolder: join(root, 'db'), preparedFolder, userData },
        page: () => window?.webContents ?? null,
      }),
    fetch: netFetch,
    online: () => net.isOnline(),
    report: log.report,
  });
  // The database opens while the window is being made: both take long, neither needs the other.
  const booting = services.session.boot();

  const translator = () => createTranslator(settings.get().language, settings.get().digits);
  const listeners = new Set<(command: Command) => void>();
  const desktop = electronDesktop({
    window: () => window,
    translator,
    userData,
    exportDocument: async (conversationId) =>
      conversationDocument(
        await services.session.host().records.wholeConversation({ conversationId }),
        settings.get(),
      ),
  });
  const router = appRouter({
    ...services,
    settings,
    desktop,
    onCommand(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report: log.report,
  });
  const handler = new RPCHandler(router);
  onPageConnect((page) => {
    const port = sendPort(page, 'app');
    handler.upgrade(port);
    port.start();
    if (services.session.isOpen()) services.session.connectPage();
  });

  servePages(join(out, '..', 'renderer'));
  guardSession(electronSession.defaultSession);
  const actions = {
    command: (command: Command) => {
      for (const listener of listeners) listener(command);
    },
    openDataFolder: () => void desktop.openDataFolder(),
    zoom: (change: 'in' | 'out' | 'reset') => {
      const zoom = change === 'reset' ? 1 : settings.get().zoom + (change === 'in' ? 0.1 : -0.1);
      void settings.update({ zoom: Math.min(2, Math.max(0.5, Math.round(zoom * 10) / 10)) });
    },
  };
  const followSettings = async () => {
    for await (const { theme, zoom } of settings.watch()) {
      nativeTheme.themeSource = theme;
      window?.webContents.setZoomFactor(zoom);
      Menu.setApplicationMenu(buildMenu(translator(), actions));
    }
  };
  void followSettings();

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  powerMonitor.on('lock-screen', () => services.session.lock());
  app.on('window-all-closed', () => app.quit());
  quitAfter(() => services.session.close());

  window = await openMainWindow({
    preload: join(out, '..', 'preload', 'index.cjs'),
    userData,
    settings: settings.get(),
    report: (error) => log.report(error, 'window'),
  });
  enableContextMenu(window, translator);
  window.on('closed', () => {
    window = null;
  });
  await booting.catch((error: unknown) => log.report(error, 'boot'));
  if (MORVO_SCREENSHOT) {
    await saveScreenshot(window.webContents, MORVO_SCREENSHOT);
    app.quit();
  }
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
