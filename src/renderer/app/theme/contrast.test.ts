import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

function tokensOf(scheme: 'light' | 'dark'): (name: string) => string {
  const block = css.split(`:root[data-mantine-color-scheme="${scheme}"]`)[1]?.split('\n}')[0] ?? '';
  const found = new Map([...block.matchAll(/--([\w-]+): (oklch\([^;]+\));/g)].map((m) => [m[1], m[2] ?? '']));
  return (name) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`no token --${name} in ${scheme}`);
    return value;
  };
}

const surfaces = ['rail', 'list', 'paper', 'raised', 'sunken', 'hover'];

describe('contrast', () => {
  it('is 21 between white and black', () => {
    expect(contrast('oklch(1 0 0)', 'oklch(0 0 0)')).toBeCloseTo(21, 1);
  });
});

describe.each(['light', 'dark'] as const)('tokens, %s', (scheme) => {
  const token = tokensOf(scheme);
  const check = (front: string, back: string, least: number) =>
    expect(contrast(token(front), token(back)), `${front} on ${back}`).toBeGreaterThanOrEqual(least);

  it('body text is AAA on every surface', () => {
    for (const surface of [
      ...surfaces,
      'pressed',
      'accent-soft',
      'warn-soft',
      'block-soft',
      'mark',
      'selection',
    ]) {
      check('ink', surface, 7);
    }
    check('ink-muted', 'paper', 7);
    check('ink-muted', 'raised', 7);
  });

  it('quiet and coloured text is AA on every surface', () => {
    for (const surface of surfaces) {
      for (const text of ['ink-muted', 'ink-faint', 'accent-text', 'block-text', 'warn-text'])
        check(text, surface, 4.5);
    }
    check('ink-muted', 'pressed', 4.5);
  });

  it('text on a colour is AA', () => {
    check('on-accent', 'accent', 4.5);
    check('on-accent', 'accent-hover', 4.5);
    check('on-block', 'block', 4.5);
    check('on-block', 'block-hover', 4.5);
    check('accent-text', 'accent-soft', 4.5);
    check('accent-text', 'accent-soft-hover', 4.5);
    check('block-text', 'block-soft', 4.5);
    check('warn-text', 'warn-soft', 4.5);
    for (const soft of ['accent-soft', 'warn-soft', 'block-soft']) check('ink-muted', soft, 4.5);
  });

  it('edges of controls and the focus ring can be seen', () => {
    for (const surface of ['list', 'paper', 'raised']) check('line-control', surface, 3);
    for (const surface of surfaces) check('focus', surface, 3);
  });

  it('data colours can be seen on paper, and neighbours differ in lightness', () => {
    const order = [1, 2, 3, 4, 5, 6].map((n) => `data-${n}`);
    for (const colour of order) check(colour, 'paper', 3);
    order.slice(1).forEach((colour, index) => {
      check(colour, order[index] ?? '', 1.15);
    });
  });
});
