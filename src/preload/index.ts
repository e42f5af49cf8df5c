import { ipcRenderer } from 'electron';
import { connectChannel, connectMessage, portChannel } from '#shared/rpc/ports.ts';

// The whole bridge: the page asks for its ports, and each port that main sends is handed to the page.
// Nothing is put on `window`.
window.addEventListener('message', (event) => {
  if (event.source === window && event.data === connectMessage) ipcRenderer.send(connectChannel);
});

ipcRenderer.on(portChannel, (event, kind: unknown) => {
  window.postMessage({ morvo: 'port', kind }, window.location.origin, event.ports);
});
