import { describe, expect, it } from 'vitest';
import {
  dayKey,
  daysBetween,
  formatDate,
  formatDateTime,
  formatDay,
  formatRelative,
  formatTime,
  hijriParts,
} from './dates.ts';

const arabic = { language: 'ar', digits: 'arab', calendars: 'both' } as const;
const english = { language: 'en', digits: 'latn', calendars: 'both' } as const;
const moment = new Date('2026-11-22T12:25:00Z');

describe('formatDate', () => {
  it('shows both calendars, the own one of the language first', () => {
    expect(formatDate(moment, arabic)).toBe('١٢ جمادى الآخرة ١٤٤٨ هـ · ٢٢ نوفمبر ٢٠٢٦ م');
    expect(formatDate(moment, english)).toBe('22 November 2026 · 12 Jumada II 1448 AH');
  });

  it('shows one calendar where the person wants one, and in narrow places', () => {
    expect(formatDate(moment, { ...arabic, calendars: 'gregorian' })).toBe('٢٢ نوفمبر ٢٠٢٦');
    expect(formatDate(moment, { ...english, calendars: 'hijri' }, 'medium')).toBe('12 Jum. II 1448 AH');
    expect(formatDate(moment, english, 'short')).toBe('22 Nov');
    expect(formatDate(moment, { ...arabic, digits: 'latn' }, 'short')).toBe('22 نوفمبر');
    expect(formatDate(moment, { ...arabic, digits: 'latn', calendars: 'hijri' }, 'short')).toMatch(
      /^12 جمادى الآخرة/,
    );
  });

  it('keeps the digits the person chose', () => {
    expect(formatDate(moment, { ...arabic, digits: 'latn', calendars: 'hijri' })).toBe(
      '12 جمادى الآخرة 1448 هـ',
    );
  });

  it('is the day in Riyadh unless another zone is given', () => {
    const late = new Date('2026-11-22T22:00:00Z');
    expect(formatDate(late, { ...english, calendars: 'gregorian' }, 'short')).toBe('23 Nov');
    expect(formatDate(late, { ...english, calendars: 'gregorian', timezone: 'UTC' }, 'short')).toBe('22 Nov');
  });
});

describe('day and time', () => {
  it('writes them in the language', () => {
    expect(formatTime(moment, english)).toBe('3:25 pm');
    expect(formatTime(moment, arabic).replace(/\u00a0|\u202f/g, ' ')).toBe('٣:٢٥ م');
    expect(formatDay(moment, { ...english, calendars: 'gregorian' })).toBe('Sunday, 22 November 2026');
    expect(formatDateTime(moment, english, 'short')).toBe('22 Nov, 3:25 pm');
  });
});

describe('formatRelative', () => {
  const ago = (ms: number) => formatRelative(new Date(moment.getTime() - ms), moment, arabic);
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

  it('uses the Arabic dual and plurals', () => {
    expect(ago(5_000)).toBe('الآن');
    expect(ago(3 * minute)).toBe('قبل ٣ دقائق');
    expect(ago(2 * hour)).toBe('قبل ساعتين');
    expect(ago(day)).toBe('أمس');
    expect(ago(3 * day)).toBe('قبل ٣ أيام');
  });

  it('counts calendar days, not 24 hours', () => {
    const lateYesterday = new Date('2026-11-21T20:00:00Z');
    expect(formatRelative(lateYesterday, moment, english)).toBe('yesterday');
  });

  it('becomes the date after a week', () => {
    const last = new Date('2026-11-13T12:00:00Z');
    expect(formatRelative(last, moment, { ...english, calendars: 'gregorian' })).toBe('13 Nov 2026');
  });
});

describe('days', () => {
  it('keys and counts days in the zone', () => {
    const late = new Date('2026-11-22T22:00:00Z');
    expect(dayKey(late)).toBe('2026-11-23');
    expect(daysBetween(moment, late)).toBe(1);
    expect(daysBetween(moment, late, 'UTC')).toBe(0);
  });

  it('knows Umm al-Qura dates', () => {
    expect(hijriParts(moment)).toEqual({ year: 1448, month: 6, day: 12 });
    expect(hijriParts(new Date('2026-02-18T09:00:00Z'))).toEqual({ year: 1447, month: 9, day: 1 });
  });
});
