import { ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import { connectChannel, type PortKind, portChannel } from '#shared/rpc/ports.ts';
import { isAppPage } from './protocol.ts';

/** Hands the page one end of a new channel and gives the other. */
export function sendPort(page: WebContents, kind: PortKind): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain();
  page.postMessage(portChannel, kind, [port2]);
  return port1;
}

/**
 * Calls `connected` each time that our own page, in its top frame, asks for its ports. Any other sender is ignored:
 * the ports are the only way to the app, so this is the sender check of every call.
 */
export function onPageConnect(connected: (page: WebContents) => void): void {
  ipcMain.on(connectChannel, (event) => {
    const frame = event.senderFrame;
    if (!frame || frame.parent || !isAppPage(frame.url)) return;
    connected(event.sender);
  });
}
