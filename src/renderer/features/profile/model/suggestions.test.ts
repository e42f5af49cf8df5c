import { describe, expect, it } from 'vitest';
import { offerOf } from './suggestions.ts';

const industries = { from: 'vocabulary', list: 'suggestedIndustries', stores: 'key' } as const;
const cities = { from: 'profile', list: 'cities', stores: 'label' } as const;

describe('offerOf', () => {
  it('stores a known industry by its key and shows it in the language of the person', () => {
    const arabic = offerOf(industries, 'ar');
    expect(arabic.read('تجارة التجزئة')).toBe('retail');
    expect(arabic.show('retail')).toBe('تجارة التجزئة');
    expect(offerOf(industries, 'en').show('retail')).toBe('Retail');
  });

  it('keeps what a person typed', () => {
    const arabic = offerOf(industries, 'ar');
    expect(arabic.read('صناعة البخور')).toBe('صناعة البخور');
    expect(arabic.show('صناعة البخور')).toBe('صناعة البخور');
  });

  it('stores a city as written, and shows it in the other language too', () => {
    expect(offerOf(cities, 'ar').read('جدة')).toBe('جدة');
    expect(offerOf(cities, 'en').show('جدة')).toBe('Jeddah');
    expect(offerOf(cities, 'ar').show('Khobar')).toBe('الخبر');
  });

  it('offers each word once', () => {
    const { labels } = offerOf({ from: 'profile', list: 'titles', stores: 'label' }, 'en');
    expect(new Set(labels).size).toBe(labels.length);
  });
});
