import { describe, expect, it } from 'vitest';
import { playbookEntrySchema } from './entry.ts';
import { playbookEntries, playbookVersion } from './index.ts';

const arabicLetter = /[\u0621-\u064A]/;
const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Four Latin words in a row are a sentence left untranslated; brand names are shorter. */
const latinSentence = /(?:[A-Za-z’']+[ ,]+){3}[A-Za-z’']+/;

const numbersIn = (text: string): string[] => (text.match(/\d+(?:[.,:/]\d+)*/g) ?? []).sort();
const label = (id: string, what: string) => `${id}: ${what}`;
/** Quoted phrases and examples in “…” may be Arabic inside English text. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '');

const bilingualFields = playbookEntries.flatMap((entry) =>
  [
    ['title', entry.title] as const,
    ['claim', entry.claim] as const,
    ['figure', entry.figure] as const,
    ['period', entry.period] as const,
  ].flatMap(([field, text]) => (text === null ? [] : [{ id: label(entry.id, field), field, text }])),
);

describe('playbook entries', () => {
  it('parse with the schema', () => {
    const broken = playbookEntries.flatMap((entry) => {
      const parsed = playbookEntrySchema.safeParse(entry);
      return parsed.success ? [] : [label(entry.id, parsed.error.message)];
    });
    expect(broken).toEqual([]);
  });

  it('have unique ids and a version', () => {
    const ids = playbookEntries.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(playbookVersion).toMatch(/^\d{4}\.\d{2}\.\d{2}-\d+$/);
  });

  it('are at least 60', () => {
    expect(playbookEntries.length).toBeGreaterThanOrEqual(60);
  });
});

describe('playbook wording', () => {
  it('is Arabic in Arabic fields, with no English sentence left in', () => {
    const wrong = bilingualFields.filter(
      ({ text, field }) => (field !== 'period' && !arabicLetter.test(text.ar)) || latinSentence.test(text.ar),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has no Arabic in English fields outside quotes', () => {
    const wrong = bilingualFields.filter(({ text }) => arabicLetter.test(withoutQuotes(text.en)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has no bidi control characters anywhere', () => {
    const wrong = playbookEntries.filter((entry) => bidiControl.test(JSON.stringify(entry)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives the same numbers in both languages', () => {
    const wrong = bilingualFields.filter(
      ({ text }) => numbersIn(text.ar).join() !== numbersIn(text.en).join(),
    );
    expect(wrong.map(({ id, text }) => [id, numbersIn(text.ar), numbersIn(text.en)])).toEqual([]);
  });

  it('has keywords in both languages', () => {
    const wrong = playbookEntries.filter(
      ({ keywords }) =>
        !keywords.ar.some((word) => arabicLetter.test(word)) ||
        keywords.en.some((word) => arabicLetter.test(word)) ||
        keywords.en.length === 0 ||
        [...keywords.ar, ...keywords.en].some((word) => word.trim() === ''),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('playbook figures', () => {
  it('never stand without a period', () => {
    const wrong = playbookEntries.filter(({ figure, period }) => figure !== null && period === null);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('cover every number of the claim, together with the period', () => {
    const wrong = playbookEntries.flatMap(({ id, claim, figure, period }) => {
      const covered = new Set(numbersIn(`${figure?.en ?? ''} ${period?.en ?? ''}`));
      const missing = numbersIn(claim.en).filter((number) => !covered.has(number));
      return missing.length === 0 ? [] : [label(id, missing.join(' '))];
    });
    expect(wrong).toEqual([]);
  });
});
