import type { SeasonKey } from '../master/lexicon/seasons.ts';
import { addDays, type IsoDay, nextGregorian, nextHijri, weekdayOf } from './day.ts';

/** The coming occurrence of a season: its first and last day, and whether the sighting of the moon can move it. */
export type SeasonDates = { season: SeasonKey; start: IsoDay; end: IsoDay; moonSighted: boolean };

const ramadan = 9;
const shawwal = 10;
const dhuAlHijjah = 12;

/**
 * Gives the occurrence of a season that runs now or comes next; null where it has no date known in advance (Riyadh
 * Season, school year, summer). Hijri days are of the Umm al-Qura civil calendar (CAL-20), fixed ones of CAL-01 to CAL-09.
 */
export function comingSeason(season: SeasonKey, today: IsoDay): SeasonDates | null {
  switch (season) {
    case 'ramadan':
      return comingRamadan(today);
    case 'eid':
    case 'eid_fitr':
      return lasting('eid_fitr', nextHijri(addDays(today, -3), shawwal, 1), 4, true);
    case 'eid_adha':
      return lasting('eid_adha', nextHijri(addDays(today, -3), dhuAlHijjah, 10), 4, true);
    case 'hajj':
      return lasting('hajj', nextHijri(addDays(today, -5), dhuAlHijjah, 8), 6, true);
    case 'national_day':
      return lasting(season, nextGregorian(today, 9, 23), 1, false);
    case 'founding_day':
      return lasting(season, nextGregorian(today, 2, 22), 1, false);
    case 'flag_day':
      return lasting(season, nextGregorian(today, 3, 11), 1, false);
    case 'singles_day':
      return lasting(season, nextGregorian(today, 11, 11), 1, false);
    case 'white_friday':
      return lasting(season, nextWhiteFriday(today), 1, false);
    case 'salary_day':
      return lasting(season, nextSalaryDay(today), 1, false);
    default:
      return null;
  }
}

function comingRamadan(today: IsoDay): SeasonDates | null {
  const end = nextHijri(addDays(today, 1), shawwal, 1);
  if (end === null) return null;
  const start = nextHijri(addDays(end, -31), ramadan, 1);
  return start === null ? null : { season: 'ramadan', start, end: addDays(end, -1), moonSighted: true };
}

function lasting(
  season: SeasonKey,
  start: IsoDay | null,
  days: number,
  moonSighted: boolean,
): SeasonDates | null {
  return start === null ? null : { season, start, end: addDays(start, days - 1), moonSighted };
}

/** The last Friday of November (CAL-08). */
function nextWhiteFriday(today: IsoDay): IsoDay {
  const year = Number(today.slice(0, 4));
  const lastFriday = (candidate: number) => {
    const lastDay = `${candidate}-11-30`;
    return addDays(lastDay, -((weekdayOf(lastDay) - 5 + 7) % 7));
  };
  return lastFriday(year) >= today ? lastFriday(year) : lastFriday(year + 1);
}

/** The 27th of a Gregorian month (CAL-07). */
function nextSalaryDay(today: IsoDay): IsoDay {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const inMonth = (offset: number) =>
    new Date(Date.UTC(year, month - 1 + offset, 27)).toISOString().slice(0, 10);
  return inMonth(0) >= today ? inMonth(0) : inMonth(1);
}

const datedSeasons: readonly SeasonKey[] = [
  'white_friday',
  'founding_day',
  'ramadan',
  'eid_fitr',
  'eid_adha',
  'national_day',
];
const mostUpcoming = 5;

/** Gives the next five seasons with known dates, nearest first. */
export function upcomingSeasons(today: IsoDay): SeasonDates[] {
  return datedSeasons
    .map((season) => comingSeason(season, today))
    .filter((dates) => dates !== null)
    .sort((a, b) => a.start.localeCompare(b.start))
    .slice(0, mostUpcoming);
}
