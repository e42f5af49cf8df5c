import { useMemo } from 'react';
import { withDigits } from '#shared/domain/digits.ts';
import type { vocabulary } from '#shared/i18n/ar/vocabulary.ts';
import { resources } from '#shared/i18n/resources.ts';
import { usePreferences } from './preferences.tsx';

/** Gives a function that words a member of a vocabulary; what is no member (typed freely, or from a newer version) stays. */
export function useVocabulary(): (list: keyof typeof vocabulary, member: string) => string {
  const { language, digits } = usePreferences();
  return useMemo(() => {
    const lists = new Map<string, Readonly<Record<string, string>>>(
      Object.entries(resources[language].vocabulary),
    );
    return (list, member) => withDigits(lists.get(list)?.[member] ?? member, digits);
  }, [language, digits]);
}
