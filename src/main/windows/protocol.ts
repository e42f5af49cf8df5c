import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';

const scheme = 'morvo';
const host = 'app';
export const appUrl = `${scheme}://${host}/index.html`;

/** True for an address of the app's own pages. */
export function isAppPage(url: string): boolean {
  return url.startsWith(`${scheme}://${host}/`);
}

/** Must run before Electron is ready. The pages have an origin of their own, so `file:` needs no rights at all. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of `folder`, and nothing outside it, as the app's pages. */
export function servePages(folder: string): void {
  protocol.handle(scheme, (request) => {
    const url = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(url.pathname)));
    if (url.host !== host || !file.startsWith(folder + sep)) return new Response(null, { status: 404 });
    return net.fetch(pathToFileURL(file).href);
  });
}
