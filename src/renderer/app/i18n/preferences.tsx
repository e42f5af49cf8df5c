import { createContext, type ReactNode, use } from 'react';
import type { Settings } from '#shared/contract/app/settings.ts';
import { type Direction, languageDirection } from '#shared/domain/direction.ts';

/** What a person chose about how the app speaks and looks. */
export type Preferences = Pick<Settings, 'language' | 'direction' | 'theme' | 'digits' | 'calendars'>;

const PreferencesContext = createContext<Preferences | null>(null);

/** Gives the preferences to everything below. */
export function PreferencesProvider({ value, children }: { value: Preferences; children: ReactNode }) {
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** The preferences of this laptop. */
export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences outside of Providers');
  return preferences;
}

/** The direction of the interface: the chosen one, or that of the language. */
export function interfaceDirection({ direction, language }: Preferences): Direction {
  return direction === 'auto' ? languageDirection(language) : direction;
}
