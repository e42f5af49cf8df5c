import { describe, expect, it } from 'vitest';
import { wordsOf } from '#shared/domain/text.ts';
import { findTerms, formsOf, isOneSlipAway, makeLexicon, placeOf, readWords } from './matching.ts';

describe('formsOf', () => {
  it.each([
    ['بالرياض', 'الرياض'],
    ['والرياض', 'الرياض'],
    ['للمطعم', 'مطعم'],
    ['لرمضان', 'رمضان'],
    ['وبرمضان', 'رمضان'],
    ['مطعمي', 'مطعم'],
    ['حملتنا', 'حمله'],
    ['campaigns', 'campaign'],
  ])('%s may stand for %s', (word, form) => {
    expect(formsOf(word).has(form)).toBe(true);
  });

  it('keeps sport and Riyadh apart', () => {
    expect(formsOf('الرياضه').has('الرياض')).toBe(false);
    expect(formsOf('الرياضي').has('الرياض')).toBe(false);
  });
});

describe('isOneSlipAway', () => {
  it.each([
    ['ramdan', 'ramadan', true],
    ['camapign', 'campaign', true],
    ['رمظان', 'رمضان', true],
    ['سياره', 'سياحه', false],
    ['snapchat', 'whatsapp', false],
    ['same', 'same', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlipAway(a, b)).toBe(expected);
  });
});

describe('placeOf', () => {
  it('finds phrases as whole words in order', () => {
    const words = readWords('متى تبدأ الجمعة البيضاء هذا العام');
    expect(placeOf(words, wordsOf('الجمعة البيضاء'))).toBe(2);
    expect(placeOf(words, wordsOf('البيضاء الجمعة'))).toBe(-1);
    expect(placeOf(words, wordsOf('جمع'))).toBe(-1);
  });

  it('forgives no slip in short words', () => {
    expect(placeOf(readWords('الخبز'), wordsOf('الخبر'))).toBe(-1);
  });
});

describe('findTerms', () => {
  const lexicon = makeLexicon({ coffee: ['coffee shop'], retail: ['shop'] }, (words) => words);

  it('drops what is only a part of a longer match', () => {
    expect(findTerms(readWords('my coffee shop'), lexicon).map((match) => match.key)).toEqual(['coffee']);
  });

  it('gives keys in the order of their places', () => {
    const found = findTerms(readWords('a shop and a coffee shop'), lexicon);
    expect(found.map((match) => match.key)).toEqual(['retail', 'coffee']);
  });
});
