import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['خطة رمضان: جدة/الرياض', 'خطة رمضان جدة الرياض'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['name. . .', 'name'],
    ['.hidden', 'hidden'],
    ['a\u0000b\u202ec\nd', 'abc d'],
    ['  \u200b ', 'morvo'],
    ['???', 'morvo'],
  ])('%j becomes %j', (text, name) => {
    expect(safeFileName(text, 'morvo')).toBe(name);
  });

  it('stays within what file systems take, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text, 'morvo');
        expect(name).not.toMatch(/["*/:<>?\\|]|\p{Cc}|[. ]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });

  it('cuts long Arabic names at a word', () => {
    const name = safeFileName('كلمة '.repeat(60), 'morvo');
    expect(name.endsWith('كلمة…')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });
});
