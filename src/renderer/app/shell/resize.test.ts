import { describe, expect, it } from 'vitest';
import { resizedByKey, resizedByPointer } from './resize.ts';

const limits = { value: 300, min: 220, max: 460 };

describe('resize', () => {
  it('follows the pointer in both directions of writing', () => {
    expect(resizedByPointer(300, 20, { edge: 'start', dir: 'ltr' })).toBe(320);
    expect(resizedByPointer(300, 20, { edge: 'start', dir: 'rtl' })).toBe(280);
    expect(resizedByPointer(300, 20, { edge: 'end', dir: 'ltr' })).toBe(280);
    expect(resizedByPointer(300, 20, { edge: 'end', dir: 'rtl' })).toBe(320);
  });

  it('moves the line the way the arrow points', () => {
    expect(resizedByKey('ArrowRight', limits, { edge: 'start', dir: 'ltr' })).toBe(316);
    expect(resizedByKey('ArrowRight', limits, { edge: 'start', dir: 'rtl' })).toBe(284);
    expect(resizedByKey('ArrowLeft', limits, { edge: 'end', dir: 'ltr' })).toBe(316);
  });

  it('stays within the limits and leaves other keys alone', () => {
    const side = { edge: 'start', dir: 'ltr' } as const;
    expect(resizedByKey('ArrowRight', { ...limits, value: 455 }, side)).toBe(460);
    expect(resizedByKey('Home', limits, side)).toBe(220);
    expect(resizedByKey('End', limits, side)).toBe(460);
    expect(resizedByKey('a', limits, side)).toBeUndefined();
  });
});
