import { describe, expect, it } from 'vitest';
import { playbookEntries } from '#shared/playbook/index.ts';
import { comingSeason } from '../calendar/season-dates.ts';
import { intents } from '../master/intents.ts';
import { channels } from '../master/lexicon/channels.ts';
import { seasons } from '../master/lexicon/seasons.ts';
import { sectors } from '../master/lexicon/sectors.ts';
import { sensitiveMatters } from '../master/lexicon/sensitive.ts';
import { pickFacts } from '../playbook-facts.ts';
import { type Subject, subjectOf } from '../subject.ts';
import { contextFor } from '../testing.ts';
import { wantedFacts } from './wanted-facts.ts';

const keys = <K extends string>(terms: Record<K, unknown>): K[] => {
  const found: K[] = [];
  for (const key in terms) found.push(key);
  return found;
};

const plain = subjectOf(contextFor(''));

describe('wantedFacts', () => {
  it('names only facts that the playbook has', () => {
    const subjects: Subject[] = [
      ...intents.map((intent) => ({ ...plain, intent })),
      ...keys(channels).map((channel) => ({ ...plain, channels: [channel] })),
      ...keys(sensitiveMatters).map((matter) => ({ ...plain, sensitive: [matter] })),
      ...keys(sectors).map((sector) => ({ ...plain, intent: 'legal_check' as const, sectors: [sector] })),
      ...keys(seasons).map((season) => ({ ...plain, intent: 'campaign_plan' as const, season })),
    ];
    const missing = subjects
      .flatMap(wantedFacts)
      .filter((id) => pickFacts(playbookEntries, [id]).length === 0)
      // Dates of one year: there is an entry only for some years.
      .filter((id) => !/^CAL-2[01]\./.test(id));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('puts the dates of the coming season first', () => {
    const dates = comingSeason('ramadan', '2026-11-22');
    const wanted = wantedFacts({ ...plain, intent: 'season_timing', season: 'ramadan', dates });
    expect(wanted[0]).toBe('CAL-20.1448-ramadan');
    expect(wanted).not.toContain('CAL-20.1447');
  });

  it('gives a budget split over named channels their audience and their costs, not those of others', () => {
    const wanted = wantedFacts({ ...plain, intent: 'budget', channels: ['snapchat', 'tiktok'] });
    expect(wanted).toEqual(
      expect.arrayContaining(['PLT-02.snapchat', 'PLT-02.tiktok', 'BUD-01.tiktok', 'GAP-02']),
    );
    expect(wanted).not.toContain('BUD-01.*');
    expect(wantedFacts({ ...plain, intent: 'budget' })).toContain('BUD-01.*');
  });

  it('leaves a greeting without facts', () => {
    expect(wantedFacts({ ...plain, intent: 'greeting' })).toEqual([]);
  });
});
