import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { migrate } from '#db/migrate.ts';
import type { DatabaseProcess } from '../session/database-link.ts';
import { createDatabaseHost, type HostDeps } from './host.ts';
import { nodeHostDeps } from './node-deps.ts';
import { pageRouter } from './page-router.ts';
import { closePGlite, openPGlite } from './pglite.ts';

export const databaseFolder = resolve(import.meta.dirname, '../../../db');

/** Makes a prepared data folder once for a test file, so that each test's account is a copy of it. */
export async function prepareForTests(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'morvo-prepared-')), 'database');
  const { migrations } = await nodeHostDeps({ databaseFolder, preparedFolder: null, report: () => {} });
  const pg = await openPGlite(`${folder}.partial`);
  await migrate(pg, { folders: migrations });
  await closePGlite(pg);
  await rename(`${folder}.partial`, folder);
  return folder;
}

export type TestHost = Awaited<ReturnType<typeof openTestHost>>;

/** A database host on an empty account folder, called without ports: `host` as main does, `page` as the renderer does. */
export async function openTestHost(options: {
  preparedFolder: string;
  accountFolder?: string;
  deps?: Partial<HostDeps>;
}) {
  const accountFolder = options.accountFolder ?? (await mkdtemp(join(tmpdir(), 'morvo-account-')));
  const reported: unknown[] = [];
  const deps = await nodeHostDeps({
    databaseFolder,
    preparedFolder: options.preparedFolder,
    report: (error) => reported.push(error),
  });
  const host = createDatabaseHost({ ...deps, ...options.deps });
  return {
    accountFolder,
    reported,
    host: createRouterClient(host.router),
    page: createRouterClient(pageRouter({ opened: host.opened, report: (error) => reported.push(error) })),
    opened: host.opened,
    close: host.close,
  };
}

export const testPerson = {
  email: 'noura@example.sa',
  password: 'قهوة الصباح في جدة',
  firstName: 'نورة',
  lastName: 'القحطاني',
  language: 'ar' as const,
  userId: '01890a5d-ac96-774b-bcce-b302099a8057',
  deviceName: 'test laptop',
};

/** A database process that is none: its host runs here, behind a real MessagePort. `kill` leaves its files as a kill does. */
export function inProcessDatabase(preparedFolder: string): DatabaseProcess & { crash(): void } {
  const { port1, port2 } = new MessageChannel();
  const ready = nodeHostDeps({ databaseFolder, preparedFolder, report: () => {} }).then(createDatabaseHost);
  let exit: () => void = () => {};
  const exited = new Promise<void>((resolve) => {
    exit = resolve;
  });
  void ready.then((host) => {
    new RPCHandler(host.router).upgrade(port2);
    port2.start();
  });
  const end = () => {
    void ready.then((host) => host.close()).finally(exit);
    port1.close();
  };
  return { hostPort: port1, connectPage: () => {}, dropPages: () => {}, exited, kill: end, crash: end };
}
