import type { Finding } from '../finding.ts';
import type { Money } from '../master/entities.ts';
import type { Material } from './parts.ts';

/** Riyals to the US dollar: the peg that the Saudi Central Bank has held since 1986; shown as the calculation's assumption. */
export const riyalsPerDollar = 3.75;

/** Impressions that a budget buys at a published cost range, rounded to two digits. */
export type Estimate = { finding: Finding; low: number; high: number };

/** Works out, for each CPM finding (a range in dollars), what a whole budget would buy. */
export function estimateImpressions(money: Money, findings: readonly Finding[]): Estimate[] {
  const dollars = money.currency === 'USD' ? money.amount : money.amount / riyalsPerDollar;
  return findings.flatMap((finding) => {
    const range = cpmRangeOf(finding);
    if (range === null) return [];
    const [cheapest, dearest] = range;
    return [
      { finding, low: twoDigits((dollars / dearest) * 1000), high: twoDigits((dollars / cheapest) * 1000) },
    ];
  });
}

/** Writes the estimate of the subject's budget as a table; null without a budget or published costs. */
export function estimatePart(material: Material): string | null {
  const { subject, findings, language, phrases, citations, told } = material;
  if (subject.money === null) return null;
  const estimates = estimateImpressions(subject.money, findings);
  if (estimates.length === 0) return null;
  const words = phrases.estimate;
  const large = (value: number) => (value >= 1e6 ? words.millions(String(value / 1e6)) : compact(value));
  const rows = estimates.map(({ finding, low, high }) => {
    told.add(finding.id);
    const confirm = finding.confidence === 'C' ? ` ${phrases.toConfirm}` : '';
    const impressions = words.range(large(low), large(high));
    const figure = finding.figure?.[language] ?? '';
    return `| ${words.platforms[finding.id] ?? finding.title[language]} | ${figure}${confirm} | ${impressions} |${citations.mark(finding)} |`;
  });
  return [
    [
      `| ${words.platform} | ${words.cpm} | ${words.impressions} | ${words.source} |`,
      '|---|---|---|---|',
      ...rows,
    ].join('\n'),
    words.basis(
      moneyWords(subject.money, language),
      compact(dollarsOf(subject.money)),
      String(riyalsPerDollar),
    ),
  ].join('\n\n');
}

/** An amount in words of a language: `50,000 ريال`, `SAR 50,000`. */
export function moneyWords({ amount, currency }: Money, language: 'ar' | 'en'): string {
  const number = compact(amount);
  if (language === 'en') return currency === 'SAR' ? `SAR ${number}` : `$${number}`;
  return currency === 'SAR' ? `${number} ريال` : `${number} دولار`;
}

/** A whole number with thousands separators; the same in both languages (Latin digits). */
export function compact(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function dollarsOf(money: Money): number {
  return money.currency === 'USD' ? money.amount : money.amount / riyalsPerDollar;
}

/** The range of a CPM finding in dollars, from its English figure (`$4–9`); null where it is none. */
function cpmRangeOf(finding: Finding): [number, number] | null {
  if (!finding.id.startsWith('BUD-01')) return null;
  const [low, high] = (finding.figure?.en ?? '').match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return low !== undefined && high !== undefined && low > 0 && low < high ? [low, high] : null;
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
