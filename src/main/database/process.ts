import { RPCHandler } from '@orpc/server/message-port';
import type { MessageEvent, MessagePortMain } from 'electron';
import { z } from 'zod';
import { openLog } from '../log.ts';
import { createDatabaseHost } from './host.ts';
import { nodeHostDeps } from './node-deps.ts';
import { pageRouter } from './page-router.ts';

const facts = z.object({ databaseFolder: z.string(), preparedFolder: z.string(), userData: z.string() });
const { databaseFolder, preparedFolder, userData } = facts.parse(JSON.parse(process.argv[2] ?? '{}'));

const log = openLog(userData, 'database');
const deps = await nodeHostDeps({
  databaseFolder,
  preparedFolder,
  report: log.report,
  note: log.info,
});
const host = createDatabaseHost(deps);
const hostHandler = new RPCHandler(host.router);
const pageHandler = new RPCHandler(pageRouter({ opened: host.opened, report: log.report }));
const pages = new Set<MessagePortMain>();

/** Main sends a port for itself once, one for each page that may speak to the open account, and `drop-pages` on lock. */
process.parentPort.on('message', ({ data, ports }: MessageEvent) => {
  const [port] = ports;
  if (data === 'drop-pages') dropPages();
  if (data === 'host' && port) hostHandler.upgrade(port);
  if (data === 'page' && port) {
    pages.add(port);
    port.on('close', () => pages.delete(port));
    pageHandler.upgrade(port);
  }
  port?.start();
});

process.on('uncaughtException', (error) => log.report(error, 'uncaught'));
process.on('unhandledRejection', (error) => log.report(error, 'unhandled'));

function dropPages(): void {
  for (const port of pages) port.close();
  pages.clear();
}
