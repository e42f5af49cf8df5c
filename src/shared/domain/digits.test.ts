import { describe, expect, it } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  parseNumber,
  toLatinDigits,
  withDigits,
} from './digits.ts';

const arabic = { language: 'ar', digits: 'arab' } as const;
const arabicLatin = { language: 'ar', digits: 'latn' } as const;
const english = { language: 'en', digits: 'latn' } as const;
/** Direction marks that Intl adds are right, and not what these tests are about. */
const bare = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\u00a0/g, ' ');

describe('digits', () => {
  it('converts both ways and leaves the rest', () => {
    expect(toLatinDigits('٢٠٢٦ و۲۰۲۶، ١٬٢٣٤٫٥٪')).toBe('2026 و2026، 1,234.5%');
    expect(withDigits('حملة 2026', 'arab')).toBe('حملة ٢٠٢٦');
    expect(withDigits('حملة ٢٠٢٦', 'latn')).toBe('حملة 2026');
  });

  it('reads what a person typed', () => {
    expect(parseNumber('١٬٢٣٤٫٥')).toBe(1234.5);
    expect(parseNumber(' 1,200 ')).toBe(1200);
    expect(parseNumber('-3')).toBe(-3);
    for (const text of ['', '.', 'abc', '1.2.3', '12%']) expect(parseNumber(text)).toBeUndefined();
  });
});

describe('formats', () => {
  it('writes numbers in the chosen digits, not in those of the language', () => {
    expect(formatNumber(1234.5, arabic)).toBe('١٬٢٣٤٫٥');
    expect(formatNumber(1234.5, arabicLatin)).toBe('1,234.5');
    expect(formatNumber(1234.5, { language: 'en', digits: 'arab' })).toBe('١٬٢٣٤٫٥');
  });

  it('writes per cent', () => {
    expect(bare(formatPercent(0.125, english))).toBe('12.5%');
    expect(bare(formatPercent(0.125, arabic))).toBe('١٢٫٥٪');
  });

  it('writes money without empty decimals and keeps small prices readable', () => {
    expect(bare(formatMoney(50_000, english))).toBe('SAR 50,000');
    expect(bare(formatMoney(12.5, english))).toBe('SAR 12.50');
    expect(bare(formatMoney(0.0031, english, 'USD'))).toBe('US$0.0031');
    expect(bare(formatMoney(50_000, arabic))).toBe('٥٠٬٠٠٠ ر.س.');
  });
});
