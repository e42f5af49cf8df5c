import { useTranslation } from 'react-i18next';
import { namespaces } from '#shared/i18n/resources.ts';
import type { Translator } from '#shared/i18n/translator.ts';

const all = ['common', ...namespaces] as const;

/** The translator over all words: `t('action.save')`, `t('chat:composer.send')`, `t('formats:sources', { count })`. */
export function useT(): Translator {
  return useTranslation(all).t;
}
