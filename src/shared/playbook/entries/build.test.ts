import { describe, expect, it } from 'vitest';
import { bi, cite, compiledOn, entriesFrom, reviewDate, words } from './build.ts';

describe('reviewDate', () => {
  it('is 12 months after the source, 6 for law', () => {
    expect(reviewDate('2025-03-01', false)).toBe('2026-03-01');
    expect(reviewDate(compiledOn, false)).toBe('2027-11-22');
    expect(reviewDate(compiledOn, true)).toBe('2027-05-22');
  });

  it('takes a partial date as its last day', () => {
    expect(reviewDate('2024', false)).toBe('2025-12-31');
    expect(reviewDate('2025-09', false)).toBe('2026-09-30');
  });

  it('ends on the last day of a shorter month', () => {
    expect(reviewDate('2026-08-31', true)).toBe('2027-02-28');
    expect(reviewDate('2024-02-29', false)).toBe('2025-02-28');
  });
});

describe('words', () => {
  it('splits the Arabic list on the Arabic comma and the English on the Latin one', () => {
    expect(words('رمضان، العيد', 'ramadan, eid')).toEqual({ ar: ['رمضان', 'العيد'], en: ['ramadan', 'eid'] });
  });
});

describe('entriesFrom', () => {
  const fact = {
    topic: 'season' as const,
    confidence: 'A' as const,
    sources: [cite('SAMA', null)],
    asOf: '2025-03-01',
    period: bi('مارس 2025', 'March 2025'),
    keywords: words('رمضان', 'ramadan'),
  };
  const draft = { id: 'SEA-01.food', title: bi('أ', 'a'), claim: bi('ب', 'b') };

  it('fills an entry from its fact', () => {
    const [entry] = entriesFrom(fact, [{ ...draft, keywords: words('أكل', 'food') }]);
    expect(entry).toMatchObject({
      topic: 'season',
      confidence: 'A',
      figure: null,
      period: { en: 'March 2025' },
      reviewBy: '2026-03-01',
      legal: false,
      keywords: { ar: ['رمضان', 'أكل'], en: ['ramadan', 'food'] },
    });
  });

  it('lets an entry replace what its fact says, and counts an undated source from the compilation', () => {
    const { asOf: _, ...undated } = fact;
    const [entry] = entriesFrom(undated, [{ ...draft, legal: true, confidence: 'C' }]);
    expect(entry).toMatchObject({ confidence: 'C', legal: true, reviewBy: '2027-05-22' });
  });
});
