import { describe, expect, it } from 'vitest';
import { matchesQuery } from './matching.ts';

describe('matchesQuery', () => {
  it('finds words in any order, spelling folded', () => {
    expect(matchesQuery('صدّر المحادثة بصيغة PDF', 'pdf صدر')).toBe(true);
    expect(matchesQuery('الإعدادات', 'اعدادات')).toBe(true);
    expect(matchesQuery('Dark theme', 'theme li')).toBe(false);
  });

  it('lets everything through without words', () => {
    expect(matchesQuery('anything', '  ')).toBe(true);
  });
});
