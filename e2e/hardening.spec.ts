import { register } from './person.ts';
import { expect, test } from './test.ts';

test('the page has nothing of Electron, Node or the app on window', async ({ launch }) => {
  const { page } = await launch();
  await register(page, 'en');
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? window));
    frame.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name));
  });
  // Chromium and Playwright put these on top windows, and zod its configuration; everything else would be ours.
  expect(
    found.filter((name) => !/^(__playwright|__pw|__zod_global|TEMPORARY|PERSISTENT|event$)/.test(name)),
  ).toEqual([]);
  const globals = await page.evaluate(() => [
    typeof Reflect.get(window, 'require'),
    typeof Reflect.get(window, 'process'),
  ]);
  expect(globals).toEqual(['undefined', 'undefined']);
});

test('the page cannot run foreign code, leave the app, open windows or ask for devices', async ({
  launch,
}) => {
  const { page, app } = await launch();
  await page
    .getByRole('button', { name: /^English/ })
    .last()
    .waitFor();
  const before = page.url();
  const tried = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.foreign = true';
    document.head.append(script);
    const image = new Image();
    image.src = 'https://example.com/x.png';
    await fetch('https://example.com/').catch(() => {});
    window.location.href = 'https://example.com/';
    const opened = window.open('https://example.com/');
    const permission = await navigator.permissions.query({ name: 'geolocation' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violated, foreign: Reflect.get(globalThis, 'foreign'), opened, permission: permission.state };
  });
  expect(tried.foreign).toBeUndefined();
  expect(tried.opened).toBeNull();
  expect(tried.permission).toBe('denied');
  expect(tried.violated).toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src']));
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('windows are sandboxed and isolated, without Node and without the spell checker', async ({ launch }) => {
  const { app, page: shown } = await launch();
  await shown
    .getByRole('button', { name: /^English/ })
    .last()
    .waitFor();
  const preferences = await app.evaluate(({ BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const page = window?.webContents;
    // Not in Electron's types, and the one way to see what a page was made with.
    const made: object = page ? Reflect.get(page, 'getLastWebPreferences').call(page) : {};
    return { ...made, speller: session.defaultSession.isSpellCheckerEnabled() };
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    speller: false,
  });
});
