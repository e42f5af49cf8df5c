import { describe, expect, it } from 'vitest';
import { playbookEntrySchema, playbookTopics } from './entry.ts';
import { playbookEntries, playbookVersion } from './index.ts';

const arabicLetter = /[\u0621-\u064A]/;
const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Four Latin words in a row are a sentence left untranslated; brand names are shorter. */
const latinSentence = /(?:[A-Za-z’']+[ ,]+){3}[A-Za-z’']+/;

/** Every fact that the playbook is made from; each must give at least one entry. */
const facts: Record<string, string> = {
  CAL: '01 02 03 04 05 06 07 08 09 10 11 20 21',
  SEA: '01 02 03 04 05 06 07 08 09 10 11 12 13',
  RAM: '01 02 03 04 05',
  PLT: '01 02 03 04 05 06 07 08',
  COM: '01 02 03 04 05 06 07',
  BUD: '01 02 03 04',
  LAW: '01 02 03 04 05 06 10 11 12 13 14 15 20 21 22 30 31 40 41 50 51 52 60 61 62 63 64',
  CUL: '01 02 03 04 05 06',
  V30: '01 02 03',
  DIA: '01 02 03 04 05',
  PRA: '01 02 03 04 05 06',
  GAP: '01 02 03 04 05 06 07 08 09 10',
};
/** The last day on which a legal entry compiled on 22 November 2026 may still count as reviewed. */
const lastLegalReview = '2027-05-22';

/** Digits glued to a letter belong to a name (B2B, F1), not to a figure. */
const numbersIn = (text: string): string[] => (text.match(/(?<![A-Za-z])\d+(?:[.,:/]\d+)*/g) ?? []).sort();
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

  it('are at least 170', () => {
    expect(playbookEntries.length).toBeGreaterThanOrEqual(170);
  });
});

describe('playbook coverage', () => {
  it('has an entry for every fact', () => {
    const covered = new Set(playbookEntries.map(({ id }) => id.split('.')[0]));
    const expected = Object.entries(facts).flatMap(([area, numbers]) =>
      numbers.split(' ').map((number) => `${area}-${number}`),
    );
    expect(expected.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('has entries on every topic', () => {
    const used = new Set(playbookEntries.map(({ topic }) => topic));
    expect(playbookTopics.filter((topic) => !used.has(topic))).toEqual([]);
  });

  it('names a source for every entry', () => {
    const wrong = playbookEntries.filter(({ sources }) => sources.length === 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('playbook keywords', () => {
  it.each([
    'رمضان',
    'العيد',
    'موسم الرياض',
    'سناب',
    'تيك توك',
    'انستقرام',
    'واتساب',
    'مؤثرين',
    'موثوق',
    'تخفيضات',
    'رخصة',
    'الراتب',
    'البلاك فرايدي',
    'الجمعة البيضاء',
    'يوم التأسيس',
    'اليوم الوطني',
    'العودة للمدارس',
    'تقسيط',
    'تابي',
    'الدفع عند الاستلام',
    'تكلفة النقرة',
    'رؤية 2030',
    'لهجة',
    'التراويح',
    'خصوصية',
    'عقار',
  ])('lead from «%s» to an entry', (word) => {
    expect(playbookEntries.some(({ keywords }) => keywords.ar.includes(word))).toBe(true);
  });
});

describe('playbook law', () => {
  it('marks every law entry as legal', () => {
    const wrong = playbookEntries.filter(
      ({ id, topic, legal }) => (id.startsWith('LAW-') || topic.endsWith('_law')) && !legal,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is due for review within six months', () => {
    const wrong = playbookEntries.filter(({ legal, reviewBy }) => legal && reviewBy > lastLegalReview);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is due for review within a year elsewhere, and an old source stays stale', () => {
    const due = new Map(playbookEntries.map(({ id, reviewBy }) => [id, reviewBy]));
    expect(playbookEntries.filter(({ reviewBy }) => reviewBy > '2027-11-22')).toEqual([]);
    expect(due.get('RAM-02.times')).toBe('2014-07-31');
    expect(due.get('LAW-06.dress')).toBe('2026-03-30');
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
