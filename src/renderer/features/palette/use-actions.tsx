import {
  type Icon,
  IconDeviceDesktop,
  IconFileTypePdf,
  IconHelp,
  IconLanguage,
  IconLayoutSidebar,
  IconLock,
  IconMarkdown,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { usePreferences } from '#renderer/app/i18n/preferences.tsx';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { places } from '#renderer/app/places.tsx';
import { app } from '#renderer/app/rpc/clients.ts';
import { usePlace } from '#renderer/app/state/place.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { useConsultation } from '#renderer/features/chat/state/consultation.ts';
import { useReport } from '#renderer/features/chat/use-report.tsx';
import type { Command } from '#shared/contract/app/system.ts';
import { commandKeys } from './commands.ts';

export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  readonly keys?: string;
  readonly onRun: () => void;
};

/** Everything the palette can do, in the person's words. */
export function useActions(run: (command: Command) => void): PaletteAction[] {
  const t = useT();
  const { demo } = useSession();
  const isNew = useConsultation((state) => state.open.isNew);
  const go = usePlace((state) => state.go);
  const preferences = usePreferenceActions();
  const command = (name: Command, label: string, icon: Icon): PaletteAction => ({
    id: name,
    label,
    icon,
    keys: commandKeys[name],
    onRun: () => run(name),
  });
  return [
    command('new-conversation', t('menu:newConversation'), IconPlus),
    command('search', t('menu:search'), IconSearch),
    ...(isNew
      ? []
      : [
          command('find', t('menu:find'), IconSearch),
          command('export-markdown', t('menu:exportMarkdown'), IconMarkdown),
          command('export-pdf', t('menu:exportPdf'), IconFileTypePdf),
        ]),
    ...places.map(({ id, icon }, index) => ({
      id: `go ${id}`,
      label: t('palette:go', { place: t(`shell:place.${id}`) }),
      icon,
      keys: `mod+${index + 1}`,
      onRun: () => go(id),
    })),
    ...preferences,
    command('toggle-list', t('menu:toggleList'), IconLayoutSidebar),
    command('help', t('palette:help'), IconHelp),
    ...(demo ? [] : [command('lock', t('menu:lock'), IconLock)]),
  ];
}

function usePreferenceActions(): PaletteAction[] {
  const t = useT();
  const report = useReport();
  const { language, theme } = usePreferences();
  const update = (patch: { theme?: 'light' | 'dark' | 'system'; language?: 'ar' | 'en' }) => () => {
    app().settings.update(patch).catch(report);
  };
  const themes = [
    { id: 'theme light', label: t('palette:themeLight'), icon: IconSun, value: 'light' },
    { id: 'theme dark', label: t('palette:themeDark'), icon: IconMoon, value: 'dark' },
    { id: 'theme system', label: t('palette:themeSystem'), icon: IconDeviceDesktop, value: 'system' },
  ] as const;
  return [
    ...themes
      .filter(({ value }) => value !== theme)
      .map(({ id, label, icon, value }) => ({ id, label, icon, onRun: update({ theme: value }) })),
    {
      id: 'language',
      label: t(language === 'ar' ? 'palette:toEnglish' : 'palette:toArabic'),
      icon: IconLanguage,
      onRun: update({ language: language === 'ar' ? 'en' : 'ar' }),
    },
  ];
}
