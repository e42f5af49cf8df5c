import { createORPCClient } from '@orpc/client';
import { RPCLink, type SupportedMessagePort } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { databaseHostContract } from '#shared/contract/database/host.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';

export type HostClient = ContractRouterClient<typeof databaseHostContract>;

/** A started database process, however it was started (a utility process in the app, a thread in tests). */
export type DatabaseProcess = {
  /** The port over which main speaks to it. */
  hostPort: SupportedMessagePort & { start?(): void };
  /** Gives the page a port of its own to the process; `dropPages` closes all of them. */
  connectPage(): void;
  dropPages(): void;
  /** Resolves when the process has ended, for whatever reason. */
  exited: Promise<void>;
  kill(): void;
};

/** The connection to one database process, which ends with it. */
export type DatabaseLink = { host: HostClient; process: DatabaseProcess; ended(): boolean };

/** Takes a started process; gives the link to it. Calls that are under way when it ends fail with DATABASE_CRASHED. */
export function linkDatabase(process: DatabaseProcess): DatabaseLink {
  let over = false;
  void process.exited.then(() => {
    over = true;
  });
  const host: HostClient = createORPCClient(new RPCLink({ port: process.hostPort }));
  process.hostPort.start?.();
  return { host, process, ended: () => over };
}

/**
 * Runs a call on the link that `current` gives at that time; when the process ends under it, waits for the next link
 * and runs it again. Only for calls that may be repeated. Throws the call's own error.
 */
export async function throughRestarts<T>(
  current: () => Promise<DatabaseLink>,
  call: (host: HostClient) => Promise<T>,
): Promise<T> {
  while (true) {
    const link = await current();
    try {
      return await raceExit(link, call(link.host));
    } catch (thrown) {
      if (!link.ended()) throw fromRpcError(thrown);
    }
  }
}

/** Gives the call's result, or throws DATABASE_CRASHED when the process ends first. */
export function raceExit<T>(link: DatabaseLink, call: Promise<T>): Promise<T> {
  const crashed = link.process.exited.then((): never => {
    throw new MorvoError('DATABASE_CRASHED');
  });
  return Promise.race([call, crashed]);
}
