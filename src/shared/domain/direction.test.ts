import { describe, expect, it } from 'vitest';
import { directionOf, hasRtl, languageDirection } from './direction.ts';

describe('directionOf', () => {
  const rtl = [
    'مرحبًا بك',
    'Snapchat هو أكثر المنصات استخدامًا بين الشباب في المملكة',
    'Google Ads وMeta Ads و TikTok: أين نضع الميزانية؟',
    'STC Pay تطلق حملة جديدة',
    'https://salla.sa/dashboard/campaigns رابط لوحة الحملات',
    '`npm run build` يبني المشروع',
    '2026: نمو التجارة الإلكترونية 12%',
    'iPhone 17 Pro عرض رمضان للعملاء الجدد',
    'SEO وSEM في السوق السعودي',
    '@salla حساب المنصة',
  ];
  it.each(rtl)('sets right to left: %s', (text) => {
    expect(directionOf(text, 'ltr')).toBe('rtl');
  });

  const ltr = [
    'Hello',
    'سلة is a Saudi platform that helps merchants to sell online',
    'The word رمضان means the month of fasting',
    'Salla and Zid (سلة وزد) are the two largest platforms',
    'What budget do we need for Ramadan?',
  ];
  it.each(ltr)('sets left to right: %s', (text) => {
    expect(directionOf(text, 'rtl')).toBe('ltr');
  });

  it.each([
    '',
    '  ',
    '123 456',
    '🙂🎉',
    'https://example.com',
    '```\nconst a = 1\n```',
    '---',
    '\u200f\u202e\u200b',
  ])('follows what is around it where the text has no letters: %j', (text) => {
    expect(directionOf(text, 'rtl')).toBe('rtl');
    expect(directionOf(text, 'ltr')).toBe('ltr');
  });

  it('follows what is around it where the text is evenly mixed', () => {
    expect(directionOf('sale تخفيض', 'rtl')).toBe('rtl');
    expect(directionOf('sale تخفيض', 'ltr')).toBe('ltr');
  });

  it('stays fast on a text of 100,000 characters without a break', () => {
    const started = performance.now();
    expect(directionOf('ا'.repeat(100_000), 'ltr')).toBe('rtl');
    expect(directionOf('a.'.repeat(50_000), 'ltr')).toBe('ltr');
    expect(directionOf('@'.repeat(100_000), 'ltr')).toBe('ltr');
    expect(directionOf('`'.repeat(100_000), 'ltr')).toBe('ltr');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('hasRtl', () => {
  it('finds one Arabic letter', () => {
    expect(hasRtl('abc د')).toBe(true);
    expect(hasRtl('abc 123')).toBe(false);
  });
});

describe('languageDirection', () => {
  it('is right to left for Arabic alone', () => {
    expect(languageDirection('ar')).toBe('rtl');
    expect(languageDirection('en')).toBe('ltr');
  });
});
