import { RPCHandler } from '@orpc/server/message-port';
import type { WebContents } from 'electron';
import type { Command } from '#shared/contract/app/system.ts';
import type { appRouter } from '../rpc/router.ts';
import { onPageConnect, sendPort } from './ports.ts';

/** What the menus ask of the page, for as many as listen. */
export type Commands = { send(command: Command): void; on(listener: (command: Command) => void): () => void };

export function createCommands(): Commands {
  const listeners = new Set<(command: Command) => void>();
  return {
    send(command) {
      for (const listener of listeners) listener(command);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Gives each page that asks its port to main; `connected` then gives it the others that it may have. */
export function serveRouter(
  router: ReturnType<typeof appRouter>,
  connected: (page: WebContents) => void,
): void {
  const handler = new RPCHandler(router);
  onPageConnect((page) => {
    const port = sendPort(page, 'app');
    handler.upgrade(port);
    port.start();
    connected(page);
  });
}
