import './zod-without-eval.ts';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AppClient, DatabaseClient } from '#renderer/app/rpc/clients.ts';
import { connectMessage, portMessage } from '#shared/rpc/ports.ts';

type Clients = { app: AppClient; database: DatabaseClient };
let clients: Promise<Clients> | null = null;

globalThis.morvoTestClients = () => {
  clients ??= new Promise((resolve) => {
    const found: Partial<Clients> = {};
    const hidden = hidePorts();
    const take = (event: MessageEvent) => {
      const message = portMessage.safeParse(event.data);
      const port = hidden.portsOf(event)[0];
      if (!message.success || !port) return;
      if (message.data.kind === 'app') found.app = createORPCClient(new RPCLink({ port }));
      else found.database = createORPCClient(new RPCLink({ port }));
      port.start();
      const { app, database } = found;
      if (!app || !database) return;
      window.removeEventListener('message', take);
      hidden.end();
      resolve({ app, database });
    };
    window.addEventListener('message', take);
    window.postMessage(connectMessage, window.location.origin);
  });
  return clients;
};

/**
 * The app's own listener hears of our ports before ours does, and would take them for new ones of its own: two clients on
 * one port take each other's answers. Until ours are there, a message shows no ports but to `portsOf`.
 */
function hidePorts() {
  const ports = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'ports');
  if (!ports?.get) throw new Error('MessageEvent has no ports');
  const { get } = ports;
  Object.defineProperty(MessageEvent.prototype, 'ports', { ...ports, get: () => [] });
  return {
    portsOf: (event: MessageEvent): readonly MessagePort[] => get.call(event),
    end: () => Object.defineProperty(MessageEvent.prototype, 'ports', ports),
  };
}

// tsx names the functions that it compiles through this helper, also those that a benchmark hands to the page.
Reflect.set(globalThis, '__name', (target: unknown) => target);
