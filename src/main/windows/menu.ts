import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '#shared/contract/app/system.ts';
import type { Translator } from '#shared/i18n/translator.ts';

export type MenuActions = {
  command(command: Command): void;
  openDataFolder(): void;
  zoom(change: 'in' | 'out' | 'reset'): void;
};

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** Makes the window's menu in the person's language; each command's shortcut is shown beside it. */
export function buildMenu(t: Translator, actions: MenuActions): Menu {
  const command = (label: string, name: Command, accelerator?: string): Item => ({
    label,
    accelerator,
    click: () => actions.command(name),
  });
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } satisfies Item] : []),
    {
      label: t('menu:file'),
      submenu: [
        command(t('menu:newConversation'), 'new-conversation', 'CmdOrCtrl+N'),
        separator,
        command(t('menu:exportMarkdown'), 'export-markdown', 'CmdOrCtrl+Shift+S'),
        command(t('menu:exportPdf'), 'export-pdf', 'CmdOrCtrl+P'),
        separator,
        command(t('menu:settings'), 'settings', 'CmdOrCtrl+,'),
        command(t('menu:lock'), 'lock', 'CmdOrCtrl+Shift+L'),
        { role: 'quit', label: t('menu:quit') },
      ],
    },
    {
      label: t('menu:edit'),
      submenu: [
        ...editItems(t),
        separator,
        command(t('menu:find'), 'find', 'CmdOrCtrl+F'),
        command(t('menu:search'), 'search', 'CmdOrCtrl+Shift+F'),
      ],
    },
    { label: t('menu:view'), submenu: viewItems(t, actions, command) },
    {
      label: t('menu:help'),
      submenu: [
        command(t('menu:shortcuts'), 'help', 'CmdOrCtrl+/'),
        { label: t('menu:dataFolder'), click: actions.openDataFolder },
      ],
    },
  ]);
}

function viewItems(
  t: Translator,
  actions: MenuActions,
  command: (label: string, name: Command, accelerator?: string) => Item,
): Item[] {
  return [
    command(t('menu:palette'), 'palette', 'CmdOrCtrl+K'),
    command(t('menu:toggleList'), 'toggle-list', 'CmdOrCtrl+\\'),
    separator,
    { label: t('menu:zoomIn'), accelerator: 'CmdOrCtrl+=', click: () => actions.zoom('in') },
    { label: t('menu:zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => actions.zoom('out') },
    { label: t('menu:zoomReset'), accelerator: 'CmdOrCtrl+0', click: () => actions.zoom('reset') },
    separator,
    { role: 'togglefullscreen', label: t('menu:fullScreen') },
    { role: 'reload', label: t('menu:reload'), accelerator: 'CmdOrCtrl+Shift+R' },
  ];
}

function editItems(t: Translator): Item[] {
  return [
    { role: 'undo', label: t('menu:undo') },
    { role: 'redo', label: t('menu:redo') },
    separator,
    { role: 'cut', label: t('menu:cut') },
    { role: 'copy', label: t('menu:copy') },
    { role: 'paste', label: t('menu:paste') },
    { role: 'pasteAndMatchStyle', label: t('menu:pastePlain') },
    { role: 'selectAll', label: t('menu:selectAll') },
  ];
}

/** Shows what fits the place that was clicked: editing in a field, copying of selected text. */
export function enableContextMenu(window: BrowserWindow, translator: () => Translator): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const t = translator();
    const items = isEditable ? editItems(t) : [{ role: 'copy', label: t('menu:copy') } satisfies Item];
    Menu.buildFromTemplate(items).popup({ window });
  });
}
