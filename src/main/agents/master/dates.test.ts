import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

const today = '2026-11-22';

describe('findDates', () => {
  it.each([
    ['نطلق في 2027-01-15', '2027-01-15'],
    ['نطلق في 15/1/2027', '2027-01-15'],
    ['نطلق في ١٥/١/٢٠٢٧', '2027-01-15'],
    ['نطلق 15 يناير', '2027-01-15'],
    ['launch on 23rd of September 2027', '2027-09-23'],
    ['launch on January 15', '2027-01-15'],
    ['١٥ رمضان', '2027-02-22'],
    ['1 شوال 1448', '2027-03-09'],
    ['بكرة', '2026-11-23'],
    ['بعد أسبوعين', '2026-12-06'],
    ['day after tomorrow', '2026-11-24'],
  ])('%s is %s', (text, iso) => {
    expect(findDates(text, today)).toMatchObject([{ iso }]);
  });

  it.each(['الشهر القادم', 'next month', 'شهر شعبان', 'مارس 2027'])('%s is a span, not a day', (text) => {
    expect(findDates(text, today)).toMatchObject([{ iso: null }]);
  });

  it.each(['31/2/2027', '45 رمضان'])('%s is no day', (text) => {
    expect(findDates(text, today).every((date) => date.iso === null)).toBe(true);
  });

  it('takes National Day for an event, not for today', () => {
    expect(findDates('متى اليوم الوطني؟', today)).toEqual([]);
  });
});
