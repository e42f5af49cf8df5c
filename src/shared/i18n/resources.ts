import type { Language } from '../contract/common.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';

export const defaultLanguage: Language = 'ar';
export const languages: readonly Language[] = ['ar', 'en'];
export const defaultNamespace = 'common';

/** Every word of the app, by language and namespace. */
export const resources = { ar, en } as const;

export type Namespace = keyof typeof ar;
export const namespaces: readonly Namespace[] = [
  'accounts',
  'chat',
  'common',
  'errors',
  'exports',
  'formats',
  'insights',
  'menu',
  'palette',
  'profile',
  'settings',
  'shell',
  'vocabulary',
];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: typeof defaultNamespace;
    resources: typeof ar;
  }
}
