import { hijriParts } from '#shared/domain/dates.ts';

const msPerDay = 86_400_000;
/** The Umm al-Qura tables end in 1500 AH; after that Intl still answers, but with nothing behind it. */
const lastHijriYear = 1500;

/** A calendar day as `YYYY-MM-DD`; compares as text. */
export type IsoDay = string;

/** Noon UTC of a day: no zone shifts it to a neighbour. */
export function noonOf(day: IsoDay): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Moves a day by a number of days. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(noonOf(day).getTime() + days * msPerDay).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysFrom(from: IsoDay, to: IsoDay): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / msPerDay);
}

/** Gives the day of the week, 0 = Sunday. */
export function weekdayOf(day: IsoDay): number {
  return noonOf(day).getUTCDay();
}

type HijriDate = { year: number; month: number; day: number };

/** Intl takes its time; the same few hundred days are asked for again and again. */
const knownDays = new Map<IsoDay, HijriDate>();
const mostKnownDays = 4000;

/** Gives a day's date in the Umm al-Qura calendar. */
export function hijriOf(day: IsoDay): HijriDate {
  const known = knownDays.get(day);
  if (known !== undefined) return known;
  if (knownDays.size >= mostKnownDays) knownDays.clear();
  const found = hijriParts(noonOf(day), 'UTC');
  knownDays.set(day, found);
  return found;
}

/**
 * Gives the first day, from `from` on, that is this day of this Hijri month (month 9 is Ramadan); null where it lies
 * past the Umm al-Qura tables or does not come within 13 Hijri months (day 30 of a month that has 29).
 */
export function nextHijri(from: IsoDay, month: number, day: number): IsoDay | null {
  const start = hijriOf(from);
  const monthsAhead = (month - start.month + 12) % 12;
  // A Hijri month has 29 or 30 days: land a few days before, then walk.
  let at = addDays(from, Math.max(0, Math.floor(monthsAhead * 29.5) - 32));
  for (let step = 0; step < 400; step += 1, at = addDays(at, 1)) {
    const hijri = hijriOf(at);
    if (hijri.year > lastHijriYear) return null;
    if (hijri.month === month && hijri.day === day) return at;
  }
  return null;
}

/** Gives the first day, from `from` on, that is this day of this Gregorian month (1–12). */
export function nextGregorian(from: IsoDay, month: number, day: number): IsoDay {
  const year = Number(from.slice(0, 4));
  const inYear = (candidate: number) =>
    `${candidate}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}
