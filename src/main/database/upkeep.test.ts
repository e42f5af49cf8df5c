import { expect, it } from 'vitest';
import { nextSlice } from './upkeep.ts';

it('a slice grows while it is quick, at most to double, and shrinks when it was slow', () => {
  expect(nextSlice(25, 10)).toBe(50);
  expect(nextSlice(25, 40)).toBe(25);
  expect(nextSlice(50, 400)).toBe(5);
  expect(nextSlice(200, 1)).toBe(200);
});
