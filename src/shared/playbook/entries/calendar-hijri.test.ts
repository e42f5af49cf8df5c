import { describe, expect, it } from 'vitest';
import { fixedCalendarEntries } from './calendar-fixed.ts';
import { hijriCalendarEntries } from './calendar-hijri.ts';
import { calendarOverlapEntries } from './calendar-overlaps.ts';

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const gregorian = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });

/** Takes an ISO day; gives its Umm al-Qura date as year-month-day, from the engine's own tables. */
function hijriOf(iso: string): string {
  const parts = new Map(hijri.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

const claims = new Map(
  [...fixedCalendarEntries, ...hijriCalendarEntries, ...calendarOverlapEntries].map(({ id, claim }) => [
    id,
    claim.en,
  ]),
);

describe('Hijri dates of the calendar entries', () => {
  it.each([
    ['CAL-20.1447', '2026-02-18', '1447-9-1'],
    ['CAL-20.1447', '2026-03-20', '1447-10-1'],
    ['CAL-20.1447', '2026-05-26', '1447-12-9'],
    ['CAL-20.1447', '2026-05-27', '1447-12-10'],
    ['CAL-20.1447', '2026-06-16', '1448-1-1'],
    ['CAL-20.1448-ramadan', '2027-02-08', '1448-9-1'],
    ['CAL-20.1448-eid-fitr', '2027-03-09', '1448-10-1'],
    ['CAL-20.1448-adha', '2027-05-15', '1448-12-9'],
    ['CAL-20.1448-adha', '2027-05-16', '1448-12-10'],
    ['CAL-20.1448-new-year', '2027-06-06', '1449-1-1'],
    ['CAL-20.1449-ramadan', '2028-01-28', '1449-9-1'],
    ['CAL-20.1449-ramadan', '2028-02-26', '1449-10-1'],
    ['CAL-20.1449-adha', '2028-05-04', '1449-12-9'],
    ['CAL-20.1449-adha', '2028-05-05', '1449-12-10'],
    ['CAL-20.1449-adha', '2028-05-25', '1450-1-1'],
    ['CAL-20.1450', '2029-01-16', '1450-9-1'],
    ['CAL-20.1450', '2029-02-14', '1450-10-1'],
    ['CAL-20.1450', '2029-04-23', '1450-12-9'],
    ['CAL-20.1450', '2029-04-24', '1450-12-10'],
    ['CAL-20.1450', '2029-05-14', '1451-1-1'],
    ['CAL-20.1451', '2030-01-05', '1451-9-1'],
    ['CAL-20.1451', '2030-02-04', '1451-10-1'],
    ['CAL-20.1451', '2030-04-12', '1451-12-9'],
    ['CAL-20.1451', '2030-04-13', '1451-12-10'],
    ['CAL-20.1451', '2030-05-04', '1452-1-1'],
    ['CAL-20.1452-ramadan', '2030-12-26', '1452-9-1'],
    ['CAL-21.founding-2026', '2026-02-22', '1447-9-5'],
    ['CAL-21.founding-2027', '2027-02-22', '1448-9-15'],
    ['CAL-21.founding-2028', '2028-02-22', '1449-9-26'],
    ['CAL-21.founding-2029', '2029-02-22', '1450-10-9'],
    ['CAL-21.flag-2027', '2027-03-11', '1448-10-3'],
    ['CAL-21.salary-2027-02', '2027-02-27', '1448-9-20'],
  ])('%s states %s, which is %s', (id, iso, expected) => {
    expect(hijriOf(iso)).toBe(expected);
    expect(claims.get(id)).toContain(gregorian.format(new Date(iso)));
  });
});

describe('weekdays of the calendar entries', () => {
  it.each([
    ['CAL-08', '2026-11-27', 'Friday'],
    ['CAL-08', '2027-11-26', 'Friday'],
    ['CAL-08', '2028-11-24', 'Friday'],
    ['CAL-20.1448-ramadan', '2027-02-08', 'Monday'],
    ['CAL-20.1448-eid-fitr', '2027-03-09', 'Tuesday'],
    ['CAL-20.1448-adha', '2027-05-16', 'Sunday'],
    ['CAL-20.1449-ramadan', '2028-01-28', 'Friday'],
    ['CAL-21.salary-2027-02', '2027-02-27', 'Saturday'],
  ])('%s: %s is a %s', (id, iso, expected) => {
    expect(weekday.format(new Date(iso))).toBe(expected);
    expect(claims.get(id)).toContain(expected);
    expect(claims.get(id)).toContain(gregorian.format(new Date(iso)));
  });
});
