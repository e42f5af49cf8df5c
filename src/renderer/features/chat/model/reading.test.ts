import { describe, expect, it } from 'vitest';
import { isFarFromEnd, wantsEarlier } from './reading.ts';

describe('reading', () => {
  it('offers the way to the newest only when it is out of sight', () => {
    expect(isFarFromEnd(0, 600)).toBe(false);
    expect(isFarFromEnd(250, 600)).toBe(false);
    expect(isFarFromEnd(301, 600)).toBe(true);
    expect(isFarFromEnd(20, 30)).toBe(false);
  });

  it('asks for earlier turns near the first one, once, while there are any', () => {
    expect(wantsEarlier(3, true, false)).toBe(true);
    expect(wantsEarlier(20, true, false)).toBe(false);
    expect(wantsEarlier(3, true, true)).toBe(false);
    expect(wantsEarlier(3, false, false)).toBe(false);
    expect(wantsEarlier(undefined, true, false)).toBe(false);
  });
});
