import { type App, type Session, shell, type WebContents } from 'electron';
import { MorvoError } from '#shared/domain/errors.ts';
import { isAppPage } from './protocol.ts';

const allowedPermissions = new Set(['clipboard-sanitized-write']);

/** No navigation, no new windows, no web views: for every page that is ever made. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_event, page) => {
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
    page.on('will-navigate', (event) => {
      if (!isAppPage(event.url)) event.preventDefault();
    });
    page.on('will-redirect', (event) => event.preventDefault());
    page.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Only the listed permissions, only for our own pages; the spell checker stays off (it downloads dictionaries). */
export function guardSession(session: Session): void {
  const allowed = (page: WebContents | null, permission: string) =>
    page !== null && isAppPage(page.getURL()) && allowedPermissions.has(permission);
  session.setPermissionRequestHandler((page, permission, answer) => answer(allowed(page, permission)));
  session.setPermissionCheckHandler((page, permission) => allowed(page, permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}

/** Opens an https address in the person's browser; throws LINK_REFUSED for anything else. */
export async function openLink(url: string): Promise<void> {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.password)
    throw new MorvoError('LINK_REFUSED');
  await shell.openExternal(parsed.href);
}
