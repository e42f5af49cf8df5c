import { expect, it, vi } from 'vitest';
import { percentile, printFigures } from './figures.ts';

it('takes percentiles by nearest rank', () => {
  const samples = [5, 1, 4, 2, 3];
  expect([percentile(samples, 0.5), percentile(samples, 0.95), percentile(samples, 0)]).toEqual([3, 5, 1]);
});

it('checks a ratio against the floor, and a value where there is none', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const figure = { name: 'x', value: 30, unit: 'ms', floor: 20, goal: 1.5 };
  expect(printFigures([figure], ['--check'])).toBe(0);
  expect(printFigures([{ ...figure, value: 31 }], ['--check'])).toBe(1);
  expect(printFigures([{ ...figure, value: 31 }], [])).toBe(0);
  expect(printFigures([{ ...figure, floor: null }], ['--check'])).toBe(1);
  log.mockRestore();
});
