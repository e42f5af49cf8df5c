import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces, matchesOf } from './matches.ts';

const found = (text: string, query: string) =>
  markedPieces(text, query)
    .filter(({ match }) => match)
    .map((piece) => piece.text);

describe('matchesOf', () => {
  it('finds Arabic whatever its spelling', () => {
    expect(found('راجع أحمد الميزانيّة', 'احمد')).toEqual(['أحمد']);
    expect(found('راجع أحمد الميزانيّة', 'ميزانيه')).toEqual(['ميزانيّة']);
    expect(found('رمضــان مبارك', 'رمضان')).toEqual(['رمضــان']);
    expect(found('بميزانية ٥٠ ألف', '50')).toEqual(['٥٠']);
  });

  it('finds every word, in any order and case', () => {
    expect(found('Snapchat and TikTok budget', 'tiktok SNAP')).toEqual(['Snap', 'TikTok']);
  });

  it('finds short words only where words begin', () => {
    expect(found('موسم الحج وحجة الحجز', 'حج')).toEqual(['حج', 'حج', 'حج']);
    expect(found('نتائج', 'ئج')).toEqual([]);
  });

  it('joins matches that overlap', () => {
    expect(matchesOf('marketing', 'market keting')).toEqual([{ start: 0, end: 9 }]);
  });

  it('finds nothing for nothing', () => {
    expect(matchesOf('text', '  ')).toEqual([]);
    expect(matchesOf('', 'text')).toEqual([]);
  });

  it('gives the whole text back, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        (text, query) => {
          expect(
            markedPieces(text, query)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
