import { DirectionContext, MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createI18n } from '#shared/i18n/translator.ts';
import { interfaceDirection, type Preferences, PreferencesProvider } from './i18n/preferences.tsx';
import { cssVariablesResolver, theme } from './theme/theme.ts';

/** Everything a screen stands in: words, direction, theme, notifications. */
export function Providers({ preferences, children }: { preferences: Preferences; children: ReactNode }) {
  const { language, digits } = preferences;
  const direction = interfaceDirection(preferences);
  const i18n = useMemo(() => createI18n(language, () => digits).use(initReactI18next), [language, digits]);
  // Not Mantine's provider: it takes a direction once, and a new one would remount every screen with what was typed.
  const directionValue = useMemo(
    () => ({ dir: direction, setDirection: () => {}, toggleDirection: () => {} }),
    [direction],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return (
    <I18nextProvider i18n={i18n}>
      <PreferencesProvider value={preferences}>
        <DirectionContext value={directionValue}>
          <MantineProvider
            theme={theme}
            cssVariablesResolver={cssVariablesResolver}
            defaultColorScheme="auto"
            {...(preferences.theme === 'system' ? {} : { forceColorScheme: preferences.theme })}
          >
            <Notifications position={direction === 'rtl' ? 'bottom-right' : 'bottom-left'} limit={4} />
            <ModalsProvider>{children}</ModalsProvider>
          </MantineProvider>
        </DirectionContext>
      </PreferencesProvider>
    </I18nextProvider>
  );
}
