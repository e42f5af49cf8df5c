import { hijriOf } from './day.ts';
import type { SeasonDates } from './season-dates.ts';

/** Gives the ids of the playbook entries that may state a season's date, the most exact first. */
export function dateFactsOf({ season, start }: SeasonDates): string[] {
  const hijriYear = hijriOf(start).year;
  switch (season) {
    case 'ramadan':
      return [`CAL-20.${hijriYear}-ramadan`, `CAL-20.${hijriYear}`];
    case 'eid_fitr':
      return [`CAL-20.${hijriYear}-eid-fitr`, `CAL-20.${hijriYear}-ramadan`, `CAL-20.${hijriYear}`];
    case 'eid_adha':
    case 'hajj':
      return [`CAL-20.${hijriYear}-adha`, `CAL-20.${hijriYear}`];
    case 'national_day':
      return ['CAL-03'];
    case 'founding_day':
      return ['CAL-01'];
    case 'flag_day':
      return ['CAL-02'];
    case 'white_friday':
      return ['CAL-08'];
    case 'singles_day':
      return ['CAL-09'];
    case 'salary_day':
      return ['CAL-07'];
    default:
      return [];
  }
}

/** Gives the ids of the entries on what falls together with a season in its year. */
export function overlapFactsOf({ season, start }: SeasonDates): string[] {
  const year = start.slice(0, 4);
  switch (season) {
    case 'ramadan':
      return [`CAL-21.founding-${year}`, `CAL-21.salary-${year}-02`];
    case 'eid_fitr':
      return [`CAL-21.flag-${year}`];
    case 'founding_day':
      return [`CAL-21.founding-${year}`];
    case 'flag_day':
      return [`CAL-21.flag-${year}`];
    case 'white_friday':
      return [`CAL-21.white-friday-${year}`];
    default:
      return [];
  }
}
