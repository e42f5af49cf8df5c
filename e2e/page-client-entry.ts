import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AppClient, DatabaseClient } from '#renderer/app/rpc/clients.ts';
import { connectMessage, portMessage } from '#shared/rpc/ports.ts';

type Clients = { app: AppClient; database: DatabaseClient };
let clients: Promise<Clients> | null = null;

globalThis.morvoTestClients = () => {
  clients ??= new Promise((resolve) => {
    const found: Partial<Clients> = {};
    const take = (event: MessageEvent) => {
      const message = portMessage.safeParse(event.data);
      const port = event.ports[0];
      if (!message.success || !port) return;
      // Captured before the app's own listener: these ports are the test's.
      event.stopImmediatePropagation();
      port.start();
      if (message.data.kind === 'app') found.app = createORPCClient(new RPCLink({ port }));
      else found.database = createORPCClient(new RPCLink({ port }));
      const { app, database } = found;
      if (!app || !database) return;
      window.removeEventListener('message', take, { capture: true });
      resolve({ app, database });
    };
    window.addEventListener('message', take, { capture: true });
    window.postMessage(connectMessage, window.location.origin);
  });
  return clients;
};
