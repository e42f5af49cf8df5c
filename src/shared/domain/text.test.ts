import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  foldText,
  hasText,
  oneLine,
  quotable,
  shorten,
  withoutAddressesAndCode,
  wordsOf,
} from './text.ts';

describe('cleanText', () => {
  it('takes out bidi controls, zero-width marks, control characters and broken surrogates', () => {
    expect(cleanText('a\u202eb\u200bc\u0000d\u2066e\ufefff\ud83dg')).toBe('abcdefg');
  });

  it('keeps tabs, line ends and whole emoji', () => {
    expect(cleanText('a\tb\r\nc\rd 🎉')).toBe('a\tb\nc\nd 🎉');
  });
});

describe('hasText', () => {
  it.each(['a', 'ا', '🌙', '👨‍👩‍👧', '\u200f.', '0'])('reads something in %j', (text) => {
    expect(hasText(text)).toBe(true);
  });
  it.each(['', ' \n\t', '\u200b\u200f\u202e\ufeff', '\0', '\u00a0'])('reads nothing in %j', (text) => {
    expect(hasText(text)).toBe(false);
  });
});

describe('shorten', () => {
  it('cuts at a word and counts the ellipsis', () => {
    expect(shorten('خطة حملة رمضان لمطعم في الرياض', 21)).toBe('خطة حملة رمضان لمطعم…');
    expect(shorten('خطة حملة رمضان لمطعم في الرياض', 20)).toBe('خطة حملة رمضان…');
    expect(shorten('short', 20)).toBe('short');
  });

  it('never splits an emoji and never exceeds the length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (text, max) => {
          const cut = shorten(text, max);
          expect(Array.from(cut).length).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['أَحْمَد', 'احمد'],
    ['رائــــع!!', 'رايع'],
    ['راااائع', 'رايع'],
    ['مرحباااا', 'مرحبا'],
    ['٥٠٪ خصم', '50 خصم'],
    ['11.11', '11.11'],
    ['End. Next', 'end next'],
    ['السلام عليكم،', 'السلام عليكم'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text).replace('٪', '')).toBe(folded);
  });

  it('gives no words for punctuation', () => {
    expect(wordsOf('... ؟!')).toEqual([]);
  });
});

describe('quotable', () => {
  it('leaves nothing that Markdown or HTML reads as markup', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(quotable(text)).not.toMatch(/[<>`*_[\]{}|\\#~\n]/);
      }),
    );
    expect(quotable('<img src=x onerror=alert(1)> **مهم**\n# عنوان')).toBe(
      'img src=x onerror=alert(1) مهم عنوان',
    );
  });
});

describe('withoutAddressesAndCode', () => {
  it('takes out links, mail addresses, handles and code', () => {
    const text = 'شوف https://a.sa/x و me@a.sa و @morvo و `code` هنا';
    expect(oneLine(withoutAddressesAndCode(text))).toBe('شوف و و و هنا');
  });
});
