import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, nextHijri } from './day.ts';
import { comingSeason } from './season-dates.ts';

describe('comingSeason', () => {
  const today = '2026-11-22';

  it.each([
    ['ramadan', '2027-02-08', '2027-03-08'],
    ['eid_fitr', '2027-03-09', '2027-03-12'],
    ['eid_adha', '2027-05-16', '2027-05-19'],
    ['white_friday', '2026-11-27', '2026-11-27'],
    ['founding_day', '2027-02-22', '2027-02-22'],
    ['flag_day', '2027-03-11', '2027-03-11'],
    ['national_day', '2027-09-23', '2027-09-23'],
    ['salary_day', '2026-11-27', '2026-11-27'],
  ] as const)('%s begins on %s', (season, start, end) => {
    expect(comingSeason(season, today)).toMatchObject({ start, end });
  });

  it('gives the Ramadan that is running, and the next one once it is over', () => {
    expect(comingSeason('ramadan', '2027-02-08')?.start).toBe('2027-02-08');
    expect(comingSeason('ramadan', '2027-03-08')?.start).toBe('2027-02-08');
    expect(comingSeason('ramadan', '2027-03-09')?.start).toBe('2028-01-28');
    expect(comingSeason('ramadan', '2030-06-01')?.start).toBe('2030-12-26');
  });

  it('rolls White Friday and salary day into the next year', () => {
    expect(comingSeason('white_friday', '2026-11-28')?.start).toBe('2027-11-26');
    expect(comingSeason('salary_day', '2026-12-28')?.start).toBe('2027-01-27');
  });

  it('knows no date for seasons that are announced each year', () => {
    expect(comingSeason('riyadh_season', today)).toBeNull();
    expect(comingSeason('back_to_school', today)).toBeNull();
  });
});

describe('nextHijri', () => {
  it('agrees with the civil calendar from 1448 to 1452', () => {
    const ramadans = ['2027-02-08', '2028-01-28', '2029-01-16', '2030-01-05', '2030-12-26'];
    const found = ramadans.map((day) => nextHijri(addDays(day, -200), 9, 1));
    expect(found).toEqual(ramadans);
  });

  it('finds a day from any start, never more than a Hijri year away', () => {
    for (let start = '2026-11-22'; start < '2028-01-01'; start = addDays(start, 5)) {
      const found = nextHijri(start, 9, 1);
      expect(found).not.toBeNull();
      expect(daysFrom(start, found ?? start)).toBeGreaterThanOrEqual(0);
      expect(daysFrom(start, found ?? start)).toBeLessThanOrEqual(355);
    }
  });

  it('refuses to go past the tables', () => {
    expect(nextHijri('2077-11-20', 9, 1)).toBeNull();
  });
});
