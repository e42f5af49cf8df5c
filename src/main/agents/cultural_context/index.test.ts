import { describe, expect, it } from 'vitest';
import { playbookEntries } from '#shared/playbook/index.ts';
import type { PlaybookQuery } from '../ports.ts';
import { contextFor, depsFor, emptyProfile, understoodContext } from '../testing.ts';
import { chooseFindings } from './findings.ts';
import { culturalContextAgent } from './index.ts';
import { queryOf, relevanceOf } from './relevance.ts';

const entry = (id: string) => {
  const found = playbookEntries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

describe('culturalContextAgent', () => {
  it('searches with the question, and with what it names in both languages', async () => {
    const queries: PlaybookQuery[] = [];
    const deps = depsFor({
      searchPlaybook: async (query) => {
        queries.push(query);
        return [];
      },
    });
    await understoodContext('وش احسن منصة لمطعم بجدة؟', {}, deps);
    expect(queries[0]?.query).toBe('وش احسن منصة لمطعم بجدة؟');
    expect(queries[1]?.query).toContain('restaurants and cafés');
    expect(queries[1]?.topics).toContain('platform');
  });

  it('keeps queries within what the contract takes', async () => {
    const lengths: number[] = [];
    const deps = depsFor({
      searchPlaybook: async ({ query }) => {
        lengths.push(query.length);
        return [];
      },
    });
    await understoodContext('حملة رمضان '.repeat(9000), {}, deps);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });

  it('finds by the profile what the question leaves unsaid', async () => {
    const profile = { ...emptyProfile, industryPrimary: 'restaurants_cafes', city: 'Riyadh' };
    const context = await understoodContext('متى رمضان وكيف يتحرك الإنفاق؟', { profile });
    expect(context.findings.map((finding) => finding.id)).toContain('SEA-01.restaurants');
  });

  it('stops at once when it was aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(
      culturalContextAgent.run(depsFor(), contextFor('متى رمضان؟', { signal }), () => {}),
    ).rejects.toThrow();
  });
});

describe('chooseFindings', () => {
  const query = queryOf('الإنفاق في المطاعم قبل رمضان', []);

  it('takes of a fact with many parts those nearest to the question', () => {
    const parts = playbookEntries.filter((one) => one.id.startsWith('SEA-01.'));
    const ids = chooseFindings(parts, [], query, '2026-11-22').map((finding) => finding.id);
    expect(ids).toHaveLength(3);
    expect(ids).toContain('SEA-01.restaurants');
  });

  it('leaves out what the search brought without a reason', () => {
    const found = chooseFindings([], [entry('V30-02'), entry('SEA-01.restaurants')], query, '2026-11-22');
    expect(found.map((finding) => finding.id)).toEqual(['SEA-01.restaurants']);
  });

  it('marks an entry as stale from the day after its review date', () => {
    const one = entry('SEA-03');
    const stale = (today: string) => chooseFindings([one], [], query, today)[0]?.stale;
    expect(stale(one.reviewBy)).toBe(false);
    expect(stale('2999-01-01')).toBe(true);
  });
});

describe('relevanceOf', () => {
  it('is 0 for what has nothing in common and more the nearer an entry is', () => {
    const query = queryOf('كم مستخدمي سناب شات', ['سناب شات', 'Snapchat']);
    expect(relevanceOf(entry('PLT-04.snapchat-2025'), query)).toBeGreaterThan(
      relevanceOf(entry('PLT-01.tiktok'), query),
    );
    expect(relevanceOf(entry('LAW-15'), queryOf('طبخ الكبسة', []))).toBe(0);
  });
});
