import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTitleLength, titleFrom } from './title.ts';

describe('titleFrom', () => {
  it.each([
    ['السلام عليكم، أريد خطة حملة لرمضان. ميزانيتي صغيرة', 'أريد خطة حملة لرمضان'],
    ['Hello Morvo, plan a Ramadan campaign', 'plan a Ramadan campaign'],
    ['متى رمضان؟', 'متى رمضان؟'],
    ['مرحبا', 'مرحبا'],
    ['<b>عاجل</b> راجع **النص** https://a.sa/x', 'عاجل راجع النص'],
    ['\u202eخطة\u202c\u200b تسويق', 'خطة تسويق'],
  ])('%s → %s', (message, title) => {
    expect(titleFrom(message)).toBe(title);
  });

  it.each(['', '   ', '🎉🎉', '***', 'https://example.com'])('%j has no title', (message) => {
    expect(titleFrom(message)).toBeNull();
  });

  it('never exceeds its length, never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (message) => {
        const title = titleFrom(message);
        expect(Array.from(title ?? '').length).toBeLessThanOrEqual(maxTitleLength);
        expect(title ?? '').not.toContain('\n');
      }),
    );
  });

  it('takes 100 kB in its stride', () => {
    expect(Array.from(titleFrom('كلمة '.repeat(25_000)) ?? '').length).toBeLessThanOrEqual(maxTitleLength);
  });
});
