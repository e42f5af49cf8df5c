import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeArabic, searchKey } from './arabic.ts';

describe('normalizeArabic', () => {
  test.each([
    ['أحمد إبراهيم آل', 'احمد ابراهيم ال'],
    ['مستشفى فاطمة', 'مستشفي فاطمه'],
    ['مؤثر ومسؤول وشاطئ', 'موثر ومسوول وشاطي'],
    ['حَمْلَةُ رَمَضَانَ', 'حمله رمضان'],
    ['رمـــضان', 'رمضان'],
    ['٢٠٢٦ و ۱۴۰۵', '2026 و 1405'],
    ['کتاب فارسی', 'كتاب فارسي'],
    ['TikTok ADS É', 'tiktok ads é'],
    ['  \u200fa\u202b \t\n b\u200d\u00a0 c ', 'a b c'],
    ['', ''],
    ['\u200f', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normalizeArabic(text)).toBe(expected);
  });

  test('of a normalised text is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeArabic(text);
        expect(normalizeArabic(once)).toBe(once);
      }),
    );
  });
});

test('searchKey has words between single spaces, without punctuation', () => {
  expect(searchKey('«الحج»، e-commerce: 3.5%!')).toBe(' الحج e commerce 3 5 ');
  expect(searchKey('…')).toBe('  ');
});
