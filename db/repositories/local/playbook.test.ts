import { describe, expect, test } from 'vitest';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { playbookEntries, playbookVersion } from '#shared/playbook/index.ts';
import { engines, useContext } from '../../testing/databases.ts';
import { countPlaybookEntries, getPlaybookEntry, loadPlaybook, searchPlaybook } from './playbook.ts';

const entry = (id: string, ar: string, en: string, more: Partial<PlaybookEntry> = {}): PlaybookEntry => ({
  id,
  topic: 'season',
  title: { ar, en },
  claim: { ar: `${ar}.`, en: `${en}.` },
  figure: { ar: '٧٤٫٩٪', en: '74.9%' },
  period: null,
  sources: [{ url: 'https://example.sa/a', name: 'SAMA', date: '2025-03' }],
  confidence: 'A',
  reviewBy: '2026-12-01',
  legal: false,
  keywords: { ar: [], en: [] },
  ...more,
});
const ramadan = entry('SEA-01', 'الإنفاق في رمضان', 'Spending in Ramadan', {
  keywords: { ar: ['الشهر الفضيل'], en: ['iftar'] },
});
const license = entry('LAW-01', 'ترخيص موثوق للمؤثرين', 'Mawthooq licence for influencers', {
  topic: 'influencer_law',
  legal: true,
});
const snapchat = entry('PLA-01', 'جمهور سناب شات في السعودية', 'Snapchat audience in Saudi Arabia', {
  topic: 'platform',
});

describe.each(engines)('the playbook on $name', (engine) => {
  const ctx = useContext(engine);
  const idsOf = async (query: string, topics?: string[]) => {
    const hits = await searchPlaybook(ctx, { query, limit: 5, topics });
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
    return hits.map((hit) => hit.entry.id);
  };

  test('is loaded once per version, and entries come back as they were', async () => {
    expect(await loadPlaybook(ctx, { version: '1', entries: [ramadan, license] })).toBe(true);
    expect(await loadPlaybook(ctx, { version: '1', entries: [] })).toBe(false);
    expect(await countPlaybookEntries(ctx)).toBe(2);
    expect(await getPlaybookEntry(ctx, 'LAW-01')).toEqual(license);
    expect(await loadPlaybook(ctx, { version: '2', entries: [ramadan, license, snapchat] })).toBe(true);
    expect(await countPlaybookEntries(ctx)).toBe(3);
  });

  test.each([
    ['كم يزيد الإنفاق في رمضان؟', 'SEA-01'],
    ['ميزانيه رمضان', 'SEA-01'],
    ['وش أسوي في الشهر الفضيل', 'SEA-01'],
    ['How much do people spend during Ramadan?', 'SEA-01'],
    ['Do influencers need a license?', 'LAW-01'],
    ['المؤثرون والترخيص', 'LAW-01'],
    ['جمهور السناب', 'PLA-01'],
    ['Snapcaht audiences', 'PLA-01'],
  ])('%s → %s', async (query, id) => {
    expect((await idsOf(query))[0]).toBe(id);
  });

  test('answers with nothing where nothing fits, and to what is no question', async () => {
    for (const query of ['quantum chromodynamics', '', '؟!', "'; drop table users --"]) {
      expect(await idsOf(query), query).toEqual([]);
    }
  });

  test('can be asked about some topics alone', async () => {
    expect(await idsOf('رمضان السعودية موثوق', ['platform', 'influencer_law'])).not.toContain('SEA-01');
    expect(await idsOf('رمضان', ['platform'])).toEqual([]);
    expect(await idsOf('رمضان', [])).toEqual([]);
  });

  test('takes the entries that ship, and finds what people ask first', async () => {
    await loadPlaybook(ctx, { version: playbookVersion, entries: playbookEntries });
    expect(await countPlaybookEntries(ctx)).toBe(playbookEntries.length);
    const hits = await searchPlaybook(ctx, { query: 'حملة رمضان لمتجر عطور في الرياض', limit: 8 });
    expect(hits.length).toBe(8);
    expect(hits.slice(0, 3).some((hit) => /رمضان/.test(JSON.stringify(hit.entry)))).toBe(true);
  });
});
