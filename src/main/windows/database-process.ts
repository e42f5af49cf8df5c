import { MessageChannelMain, utilityProcess, type WebContents } from 'electron';
import type { DatabaseProcess } from '../session/database-link.ts';
import { sendPort } from './ports.ts';

export type DatabaseProcessOptions = {
  entry: string;
  /** What the process has to know of the app's place: passed as one JSON argument. */
  facts: object;
  page(): WebContents | null;
};

/** Starts the database process and gives main a port to it; pages get ports of their own, which end with `dropPages`. */
export function startDatabaseProcess(options: DatabaseProcessOptions): DatabaseProcess {
  const child = utilityProcess.fork(options.entry, [JSON.stringify(options.facts)], {
    serviceName: 'Morvo database',
  });
  const { port1, port2 } = new MessageChannelMain();
  child.postMessage('host', [port2]);
  return {
    hostPort: port1,
    connectPage() {
      const page = options.page();
      if (page && !page.isDestroyed()) child.postMessage('page', [sendPort(page, 'database')]);
    },
    dropPages: () => child.postMessage('drop-pages'),
    exited: new Promise((resolve) => child.once('exit', () => resolve())),
    kill: () => child.kill(),
  };
}
