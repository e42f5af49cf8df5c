import { intlLocale, type NumberPreferences } from './digits.ts';

/** Which calendars a person sees. */
export type Calendars = 'both' | 'gregorian' | 'hijri';

/** How dates are written for a person. Hijri is Umm al-Qura, the calendar of Saudi Arabia. */
export type DatePreferences = NumberPreferences & {
  readonly calendars: Calendars;
  /** IANA name; Asia/Riyadh where nobody chose another. */
  readonly timezone?: string;
};

export const defaultTimezone = 'Asia/Riyadh';

/** How much of a date is written: `22 November 2026`, `22 Nov 2026`, or `22 Nov` (lists). */
export type DateStyle = 'long' | 'medium' | 'short';

type Calendar = 'gregory' | 'islamic-umalqura';

const parts: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
};

/**
 * A date in the person's calendars. With both, the language's own comes first: Hijri in Arabic, Gregorian in English.
 * `short` is for narrow places and shows one: of both it is the Gregorian, by which Saudi business is dated.
 */
export function formatDate(date: Date, preferences: DatePreferences, style: DateStyle = 'long'): string {
  if (style === 'short') return oneCalendar(date, preferences, shortCalendar(preferences), parts.short);
  const [first, second] = calendarsOf(preferences);
  const shown = oneCalendar(date, preferences, first, parts[style]);
  if (second === undefined) return shown;
  return `${shown} · ${oneCalendar(date, preferences, second, parts[style])}`;
}

/** The day's name and its date: `Sunday, 22 November 2026`. */
export function formatDay(date: Date, preferences: DatePreferences): string {
  const weekday = dateFormat(preferences, 'gregory', { weekday: 'long' }).format(date);
  return `${weekday}${preferences.language === 'ar' ? '، ' : ', '}${formatDate(date, preferences)}`;
}

/** The time of day: `3:25 pm`, `٣:٢٥ م`. */
export function formatTime(date: Date, preferences: DatePreferences): string {
  const options = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  return dateFormat(preferences, 'gregory', options).format(date);
}

/** Date and time together. */
export function formatDateTime(date: Date, preferences: DatePreferences, style: DateStyle = 'long'): string {
  return `${formatDate(date, preferences, style)}${preferences.language === 'ar' ? '، ' : ', '}${formatTime(date, preferences)}`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago (or from now): seconds, minutes and hours within a day, then `yesterday` and days up to a week, then the
 * date itself.
 */
export function formatRelative(date: Date, now: Date, preferences: DatePreferences): string {
  const distance = date.getTime() - now.getTime();
  const size = Math.abs(distance);
  const relative = relativeFormat(intlLocale(preferences));
  if (size < minute) return relative.format(0, 'second');
  if (size < hour) return relative.format(Math.trunc(distance / minute), 'minute');
  const days = daysBetween(now, date, preferences.timezone);
  if (days === 0) return relative.format(Math.trunc(distance / hour), 'hour');
  if (Math.abs(days) < 7) return relative.format(days, 'day');
  return formatDate(date, preferences, 'medium');
}

/** The day a moment falls on in a time zone, as `YYYY-MM-DD`. */
export function dayKey(date: Date, timezone: string = defaultTimezone): string {
  const format = cached(dateFormats, `key ${timezone}`, () => {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: timezone } as const;
    return new Intl.DateTimeFormat('en-CA', options);
  });
  return format.format(date);
}

/** Calendar days from one moment to another in a time zone: 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: Date, to: Date, timezone: string = defaultTimezone): number {
  const start = Date.parse(`${dayKey(from, timezone)}T00:00:00Z`);
  const end = Date.parse(`${dayKey(to, timezone)}T00:00:00Z`);
  return Math.round((end - start) / day);
}

/** Year, month (1–12) and day in the Umm al-Qura calendar. */
export function hijriParts(
  date: Date,
  timezone: string = defaultTimezone,
): { year: number; month: number; day: number } {
  const format = cached(dateFormats, `hijri ${timezone}`, () => {
    const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: timezone } as const;
    return new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', options);
  });
  const found = new Map(
    format.formatToParts(date).map((part) => [part.type, Number.parseInt(part.value, 10)]),
  );
  return { year: found.get('year') ?? 0, month: found.get('month') ?? 0, day: found.get('day') ?? 0 };
}

function calendarsOf({ calendars, language }: DatePreferences): [Calendar, Calendar?] {
  if (calendars === 'gregorian') return ['gregory'];
  if (calendars === 'hijri') return ['islamic-umalqura'];
  return language === 'ar' ? ['islamic-umalqura', 'gregory'] : ['gregory', 'islamic-umalqura'];
}

function shortCalendar({ calendars }: DatePreferences): Calendar {
  return calendars === 'hijri' ? 'islamic-umalqura' : 'gregory';
}

/** Intl writes the Hijri era by itself (هـ, AH); Gregorian gets م where both stand side by side in Arabic. */
function oneCalendar(
  date: Date,
  preferences: DatePreferences,
  calendar: Calendar,
  options: Intl.DateTimeFormatOptions,
): string {
  const text = dateFormat(preferences, calendar, options).format(date);
  const isArabicPair = preferences.language === 'ar' && preferences.calendars === 'both';
  return calendar === 'gregory' && isArabicPair && options.year !== undefined ? `${text} م` : text;
}

function dateFormat(
  preferences: DatePreferences,
  calendar: Calendar,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const locale = intlLocale(preferences, calendar);
  const timeZone = preferences.timezone ?? defaultTimezone;
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  return cached(dateFormats, key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return cached(relativeFormats, locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function cached<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
