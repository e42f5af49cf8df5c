import { toLatinDigits } from '#shared/domain/digits.ts';
import { cleanText } from '#shared/domain/text.ts';
import type { Money } from './entities.ts';

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  ك: 1e3,
  الف: 1e3,
  ألف: 1e3,
  الاف: 1e3,
  آلاف: 1e3,
  thousand: 1e3,
  grand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  مليون: 1e6,
  ملايين: 1e6,
};

const arabicNumbers: Readonly<Record<string, number>> = {
  نص: 0.5,
  نصف: 0.5,
  ربع: 0.25,
  واحد: 1,
  خمسة: 5,
  خمس: 5,
  عشرة: 10,
  عشر: 10,
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
  اربعين: 40,
  أربعين: 40,
  أربعون: 40,
  خمسين: 50,
  خمسون: 50,
  ستين: 60,
  سبعين: 70,
  ثمانين: 80,
  تسعين: 90,
  مية: 100,
  مئة: 100,
  مائة: 100,
  ميتين: 200,
  مئتين: 200,
  fifty: 50,
  twenty: 20,
  ten: 10,
  hundred: 100,
};

const multiplier = 'k|ك|ألف|الف|آلاف|الاف|thousand|grand|million|mn|m|مليون|ملايين';
const riyal = 'ريال|ريالات|﷼|ر\\.?\\s?س\\.?|riyals?|sar|sr';
const dollar = 'دولارات|دولار|usd|us\\$|\\$|dollars?';
const end = '(?![\\p{L}\\p{N}])';
const number = '\\d[\\d,٬]*(?:\\.\\d+)?';
const word = Object.keys(arabicNumbers).join('|');

/** `50 ألف ريال`, `1,200 SAR`, `خمسين ألف ريال`, `مليون ريال`. */
const withCurrency = new RegExp(
  `(?<![\\p{L}\\p{N}.])[بلو]?(?:(${number})|(${word}))?\\s*(?:(${multiplier})${end})?\\s*(?:(${riyal})|(${dollar}))${end}`,
  'giu',
);
/** `SAR 50,000`, `$3k`. */
const currencyFirst = new RegExp(
  `(?<![\\p{L}])(?:(sar|sr|ريال|﷼)|(usd|us\\$|\\$))\\s*(${number})\\s*(?:(${multiplier})${end})?`,
  'giu',
);
/** `50 ألف` or `50k` with no currency; taken for riyals where the text is about money. */
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.])[بلو]?(?:(${number})|(${word}))\\s*(${multiplier})${end}(?!\\s*(?:متابع|مشاهد|زائر|عميل|شخص|مستخدم|نسخة|followers?|views?|users?|visitors?|people|impressions?))`,
  'giu',
);
const budgetAfter = new RegExp(`(?:ميزاني\\S*|budget(?:\\s+(?:is|of))?)\\D{0,20}(${number})${end}`, 'giu');
const aboutMoney = /ميزاني|اصرف|أصرف|نصرف|ادفع|أدفع|ندفع|يكلف|تكلف|مبلغ|budget|spend|cost|pay|invest/iu;

/** Finds the amounts of money that a text names, in either digits or in words. Each once, in order of place. */
export function findMoney(text: string): Money[] {
  const plain = toLatinDigits(cleanText(text)).replace(/٬/g, ',');
  const found: (Money & { at: number })[] = [];
  const add = (at: number, whole: string, amount: number | null, currency: Money['currency']) => {
    const overlaps = found.some((one) => at < one.at + one.text.length && one.at < at + whole.length);
    if (amount === null || !Number.isFinite(amount) || amount <= 0 || overlaps) return;
    found.push({ at, amount, currency, text: whole.trim() });
  };
  for (const match of plain.matchAll(currencyFirst)) {
    const [whole, , usd, digits, factor] = match;
    add(match.index, whole, amountOf(digits, undefined, factor), usd === undefined ? 'SAR' : 'USD');
  }
  for (const match of plain.matchAll(withCurrency)) {
    const [whole, digits, name, factor, , usd] = match;
    add(match.index, whole, amountOf(digits, name, factor), usd === undefined ? 'SAR' : 'USD');
  }
  if (aboutMoney.test(plain)) {
    for (const match of plain.matchAll(bare)) {
      add(match.index, match[0], amountOf(match[1], match[2], match[3]), 'SAR');
    }
    for (const match of plain.matchAll(budgetAfter)) {
      add(match.index, match[0], amountOf(match[1], undefined, undefined), 'SAR');
    }
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ amount, currency, text: part }) => ({ amount, currency, text: part }));
}

/** Gives the amount; null where neither digits, nor a word, nor a multiplier says one. */
function amountOf(
  digits: string | undefined,
  name: string | undefined,
  factor: string | undefined,
): number | null {
  if (digits === undefined && name === undefined && factor === undefined) return null;
  const base =
    digits === undefined ? (arabicNumbers[name?.toLowerCase() ?? ''] ?? 1) : Number(digits.replace(/,/g, ''));
  return base * (multipliers[factor?.toLowerCase() ?? ''] ?? 1);
}
