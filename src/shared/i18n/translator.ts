import { createInstance, type FormatterModule, type i18n, type TFunction } from 'i18next';
import type { Language } from '../contract/common.ts';
import { type Digits, formatNumber } from '../domain/digits.ts';
import { defaultLanguage, defaultNamespace, type Namespace, namespaces, resources } from './resources.ts';

/** Finds words: `t('action.save')`, `t('shell:place.settings')`, `t('formats:sources', { count: 3 })`. */
export type Translator = TFunction<readonly [typeof defaultNamespace, ...Namespace[]]>;

/**
 * An i18next instance over all words of the app, ready at once. Counts inside a text are written in `digits()`, which is
 * asked at each use so that a change of the preference needs no new instance.
 */
export function createI18n(language: Language, digits: () => Digits = () => 'latn'): i18n {
  const instance = createInstance();
  instance.use(digitsFormatter(digits));
  instance.init({
    lng: language,
    fallbackLng: defaultLanguage,
    supportedLngs: ['ar', 'en'],
    ns: [...namespaces],
    defaultNS: defaultNamespace,
    resources,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

/** A translator alone, without React: for menus, dialogs and exports in the main process. */
export function createTranslator(language: Language, digits: Digits = 'latn'): Translator {
  return createI18n(language, () => digits).getFixedT(language, [defaultNamespace, ...namespaces]);
}

function digitsFormatter(digits: () => Digits): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value, _format, language) =>
      typeof value === 'number'
        ? formatNumber(value, { language: language === 'en' ? 'en' : 'ar', digits: digits() })
        : String(value ?? ''),
  };
}
