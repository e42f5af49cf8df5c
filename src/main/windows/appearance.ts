import { type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { Command } from '#shared/contract/app/system.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { SettingsStore } from '../settings/store.ts';
import { buildMenu } from './menu.ts';

export type AppearanceDeps = {
  settings: SettingsStore;
  window(): BrowserWindow | null;
  translator(): Translator;
  command(command: Command): void;
  openDataFolder(): void;
};

/** Keeps theme, zoom and menu as the settings say, as long as the app runs. */
export async function followSettings(deps: AppearanceDeps): Promise<void> {
  const actions = { ...deps, zoom: (change: ZoomChange) => void changeZoom(deps.settings, change) };
  for await (const { theme, zoom } of deps.settings.watch()) {
    nativeTheme.themeSource = theme;
    deps.window()?.webContents.setZoomFactor(zoom);
    Menu.setApplicationMenu(buildMenu(deps.translator(), actions));
  }
}

type ZoomChange = 'in' | 'out' | 'reset';

/** In steps of a tenth, between half and double size. */
async function changeZoom(settings: SettingsStore, change: ZoomChange): Promise<void> {
  const wanted = change === 'reset' ? 1 : settings.get().zoom + (change === 'in' ? 0.1 : -0.1);
  await settings.update({ zoom: Math.min(2, Math.max(0.5, Math.round(wanted * 10) / 10)) });
}
