import type { Language } from '../contract/common.ts';

/** Which digits a person reads: ٠١٢٣ or 0123. */
export type Digits = 'arab' | 'latn';

/** How figures are written for a person. */
export type NumberPreferences = { readonly language: Language; readonly digits: Digits };

const arabZero = 0x0660;
const persianZero = 0x06f0;

/** Every Arabic-Indic or Persian digit and separator of a text as its Latin one; for reading what was typed. */
export function toLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code >= persianZero ? code - persianZero : code - arabZero);
    })
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u066a/g, '%');
}

/** The digits of a text as the person reads them; everything else stays. */
export function withDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text.replace(/[\u0660-\u0669]/g, (digit) => toLatinDigits(digit));
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(arabZero + Number(digit)));
}

/** The number a person typed, in either digits, with or without thousands separators; undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = toLatinDigits(text).replace(/[,\s\u00a0\u202f]/g, '');
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  return Number(plain);
}

/** The Intl locale of a language, with Saudi conventions and the chosen digits; `calendar` as Intl names it. */
export function intlLocale({ language, digits }: NumberPreferences, calendar?: string): string {
  const base = language === 'ar' ? 'ar-SA' : 'en-GB';
  return `${base}-u-${calendar === undefined ? '' : `ca-${calendar}-`}nu-${digits}`;
}

/** A number in the person's digits: `1,234.5`, `١٬٢٣٤٫٥`. */
export function formatNumber(
  value: number,
  preferences: NumberPreferences,
  options: Pick<
    Intl.NumberFormatOptions,
    'maximumFractionDigits' | 'minimumFractionDigits' | 'notation' | 'useGrouping'
  > = {},
): string {
  return numberFormat(preferences, options).format(value);
}

/** A share as per cent; takes 0.125 and gives `12.5%`. */
export function formatPercent(
  share: number,
  preferences: NumberPreferences,
  maximumFractionDigits = 1,
): string {
  return numberFormat(preferences, { style: 'percent', maximumFractionDigits }).format(share);
}

/**
 * Money with its currency: riyals by default. A whole amount loses its empty decimals; an amount below one keeps up to
 * four (the price of a model call is often less than a halala).
 */
export function formatMoney(value: number, preferences: NumberPreferences, currency = 'SAR'): string {
  const whole = Number.isInteger(value);
  const fraction = Math.abs(value) < 1 && !whole ? 4 : 2;
  return numberFormat(preferences, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : fraction,
  }).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(preferences: NumberPreferences, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = intlLocale(preferences);
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}
