import { describe, expect, it } from 'vitest';
import { findMoney } from './money.ts';

describe('findMoney', () => {
  it.each([
    ['٥٠ ألف ريال', 50_000, 'SAR'],
    ['50 الف ريال', 50_000, 'SAR'],
    ['بـ 50,000 ريال', 50_000, 'SAR'],
    ['٥٠٬٠٠٠ ريال', 50_000, 'SAR'],
    ['خمسين ألف ريال', 50_000, 'SAR'],
    ['نص مليون ريال', 500_000, 'SAR'],
    ['مليون ريال', 1_000_000, 'SAR'],
    ['1.5 مليون ريال', 1_500_000, 'SAR'],
    ['عشرة آلاف ريال', 10_000, 'SAR'],
    ['50k SAR', 50_000, 'SAR'],
    ['SAR 50,000', 50_000, 'SAR'],
    ['50K riyals', 50_000, 'SAR'],
    ['$3k', 3000, 'USD'],
    ['2000 دولار', 2000, 'USD'],
    ['ميزانيتي 30 ألف', 30_000, 'SAR'],
    ['budget of 20k', 20_000, 'SAR'],
    ['ميزانية 5000', 5000, 'SAR'],
  ])('%s', (text, amount, currency) => {
    expect(findMoney(text)).toMatchObject([{ amount, currency }]);
  });

  it.each([
    'عندي 50 ألف متابع وميزانية صغيرة',
    '50k followers',
    'ريال',
    'رمضان 1448',
    'ريال مدريد',
    '0 ريال',
  ])('%s names no money', (text) => {
    expect(findMoney(text)).toEqual([]);
  });

  it('finds several amounts in order, each once', () => {
    const found = findMoney('من 20 ألف ريال إلى SAR 50,000');
    expect(found.map((money) => money.amount)).toEqual([20_000, 50_000]);
  });
});
