import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { z } from 'zod';
import type { Settings } from '#shared/contract/app/settings.ts';
import { readJson, writeJson } from '../settings/json-file.ts';
import { appUrl } from './protocol.ts';

const bounds = z.object({
  x: z.number().optional(),
  y: z.number().optional(),
  width: z.number().min(960),
  height: z.number().min(640),
  maximized: z.boolean().default(false),
});
type Bounds = z.infer<typeof bounds>;

/** The paper of each theme (see the renderer's tokens), so that the window never flashes another colour. */
const paper = { light: '#f7f5f1', dark: '#1b1a17' };

export type MainWindowOptions = {
  preload: string;
  userData: string;
  settings: Settings;
  report(error: unknown): void;
};

/** Opens the app's window where it was last, sandboxed, without Node and without the spell checker. */
export async function openMainWindow(options: MainWindowOptions): Promise<BrowserWindow> {
  const file = join(options.userData, 'window.json');
  const parsed = bounds.safeParse(await readJson(file));
  const last: Bounds =
    parsed.success && isVisible(parsed.data) ? parsed.data : { width: 1280, height: 820, maximized: false };
  nativeTheme.themeSource = options.settings.theme;
  const { maximized, ...place } = last;
  const window = new BrowserWindow({
    ...place,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Morvo',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      zoomFactor: options.settings.zoom,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    writeJson(file, place).catch(options.report);
  });
  await window.loadURL(appUrl);
  return window;
}

/** True when enough of the title bar lies on a screen that is there: screens get unplugged. */
function isVisible({ x, y, width }: Bounds): boolean {
  if (x === undefined || y === undefined) return true;
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return overlap > 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 50;
  });
}
