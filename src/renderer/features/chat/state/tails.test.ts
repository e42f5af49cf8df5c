import { beforeEach, describe, expect, it } from 'vitest';
import { forgetTails, rememberedTail, rememberTail } from './tails.ts';

const tail = (total: number) => ({ turns: [], hasEarlier: false, total });

describe('tails', () => {
  beforeEach(forgetTails);

  it('keeps the newest of each conversation', () => {
    rememberTail('a', tail(1));
    rememberTail('a', tail(2));
    expect(rememberedTail('a')?.total).toBe(2);
    expect(rememberedTail('b')).toBeUndefined();
  });

  it('lets go those that were open longest ago', () => {
    rememberTail('first', tail(0));
    rememberTail('second', tail(0));
    for (let at = 0; at < 10; at++) rememberTail(`c${at}`, tail(at));
    rememberTail('first', tail(1));
    rememberTail('one more', tail(0));
    expect(rememberedTail('first')?.total).toBe(1);
    expect(rememberedTail('second')).toBeUndefined();
  });
});
