import { describe, expect, it } from 'vitest';
import { playbookEntries } from '#shared/playbook/index.ts';
import { comingSeason } from '../calendar/season-dates.ts';
import type { SeasonKey } from '../master/lexicon/seasons.ts';
import { phasesOf } from './timeline.ts';

const seasons: readonly SeasonKey[] = [
  'ramadan',
  'eid_fitr',
  'eid_adha',
  'national_day',
  'founding_day',
  'white_friday',
];
const phases = (season: SeasonKey, today = '2026-11-22') => {
  const dates = comingSeason(season, today);
  return dates === null ? [] : phasesOf(dates, today);
};

describe('phasesOf', () => {
  it('puts the lead times of the playbook on the coming Ramadan', () => {
    expect(phases('ramadan').map(({ key, from, to }) => [key, from, to])).toEqual([
      ['lock_plan', null, '2026-12-14'],
      ['early_offers', '2027-01-04', '2027-01-11'],
      ['pre_season_peak', '2027-01-25', '2027-02-07'],
      ['season_creative', '2027-02-08', '2027-02-21'],
      ['eid_creative', '2027-02-22', '2027-03-08'],
      ['stop_hard_sell', '2027-03-09', null],
    ]);
  });

  it('agrees with the dates that the playbook states for 2027', () => {
    const stated = playbookEntries.find((entry) => entry.id === 'PLAN-01.ramadan-2027')?.claim.ar ?? '';
    for (const day of ['14 ديسمبر 2026', '4 و11 يناير 2027', '22 فبراير 2027', '9 مارس 2027'])
      expect(stated).toContain(day);
    const national = playbookEntries.find((entry) => entry.id === 'PLAN-03')?.claim.ar ?? '';
    expect(national).toContain('9 سبتمبر');
    expect(phases('national_day')[0]?.from).toBe('2027-09-09');
  });

  it('tells what is past, now and ahead', () => {
    expect(phases('white_friday').map(({ key, state }) => [key, state])).toEqual([
      ['offers_live', 'now'],
      ['the_day', 'ahead'],
    ]);
    expect(
      phases('ramadan', '2027-01-20')
        .slice(0, 3)
        .map(({ state }) => state),
    ).toEqual(['past', 'past', 'ahead']);
  });

  it.each(seasons)('%s: runs forward, and every phase rests on an entry that exists', (season) => {
    const found = phases(season);
    expect(found.length).toBeGreaterThan(0);
    const known = new Set(playbookEntries.map((entry) => entry.id));
    for (const { from, to, facts } of found) {
      if (from !== null && to !== null) expect(from <= to).toBe(true);
      expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
    }
  });
});
