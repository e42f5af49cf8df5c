import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createStore } from 'zustand/vanilla';
import type { appContract } from '#shared/contract/app/index.ts';
import type { databaseContract } from '#shared/contract/database/index.ts';
import { connectMessage, type PortKind, portMessage } from '#shared/rpc/ports.ts';

export type AppClient = ContractRouterClient<typeof appContract>;
export type DatabaseClient = ContractRouterClient<typeof databaseContract>;

type Clients = {
  app: AppClient | null;
  /** Null while no account is unlocked or the database process is being started again. */
  database: DatabaseClient | null;
};

/** The connections of this window; a new port from main takes the place of the one before. */
export const clients = createStore<Clients>(() => ({ app: null, database: null }));

const accept: Record<PortKind, (port: MessagePort) => void> = {
  app: (port) => clients.setState({ app: createORPCClient(new RPCLink({ port })) }),
  database: (port) => {
    // Before the link's own listener, so that whoever sees a call fail can also see that the client is gone.
    port.addEventListener('close', () => {
      if (clients.getState().database === database) clients.setState({ database: null });
    });
    const database: DatabaseClient = createORPCClient(new RPCLink({ port }));
    clients.setState({ database });
  },
};

/** Asks main for the ports and keeps listening for new ones; called once, at start. */
export function connect(): void {
  window.addEventListener('message', (event) => {
    if (event.source !== window) return;
    const message = portMessage.safeParse(event.data);
    const port = event.ports[0];
    if (!message.success || !port) return;
    accept[message.data.kind](port);
    port.start();
  });
  window.postMessage(connectMessage, window.location.origin);
}

/** Resolves with the database client, waiting while the process is being started again. */
export function databaseReady(): Promise<DatabaseClient> {
  const { database } = clients.getState();
  if (database) return Promise.resolve(database);
  return new Promise((resolve) => {
    const stop = clients.subscribe((state) => {
      if (!state.database) return;
      stop();
      resolve(state.database);
    });
  });
}

/** The client of main; it is there from the moment that the first screen is shown. */
export function app(): AppClient {
  const { app: client } = clients.getState();
  if (!client) throw new Error('main is not connected yet');
  return client;
}
