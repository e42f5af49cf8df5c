import { useMemo } from 'react';
import {
  type DateStyle,
  formatDate,
  formatDateTime,
  formatDay,
  formatRelative,
  formatTime,
} from '#shared/domain/dates.ts';
import { formatMoney, formatNumber, formatPercent, withDigits } from '#shared/domain/digits.ts';
import { usePreferences } from './preferences.tsx';

/** Numbers, money and dates as this person reads them. */
export function useFormats() {
  const { language, digits, calendars } = usePreferences();
  return useMemo(() => {
    const preferences = { language, digits, calendars };
    return {
      number: (value: number, options?: Parameters<typeof formatNumber>[2]) =>
        formatNumber(value, preferences, options),
      percent: (share: number, decimals?: number) => formatPercent(share, preferences, decimals),
      money: (value: number, currency?: string) => formatMoney(value, preferences, currency),
      digits: (text: string) => withDigits(text, digits),
      date: (date: Date, style?: DateStyle) => formatDate(date, preferences, style),
      day: (date: Date) => formatDay(date, preferences),
      time: (date: Date) => formatTime(date, preferences),
      dateTime: (date: Date, style?: DateStyle) => formatDateTime(date, preferences, style),
      relative: (date: Date, now: Date) => formatRelative(date, now, preferences),
    };
  }, [language, digits, calendars]);
}
