import { describe, expect, it } from 'vitest';
import type { Conversation } from '#shared/contract/database/conversations.ts';
import { listRows, periodOf } from './group-conversations.ts';

// A Wednesday, 10 in the morning in Riyadh.
const now = new Date('2026-11-25T07:00:00Z');

function conversation(id: string, at: string): Conversation {
  const date = new Date(at);
  return {
    id,
    title: id,
    status: 'active',
    conversationType: null,
    totalTurns: 2,
    lastActivityAt: date,
    createdAt: date,
    running: false,
  };
}

describe('periodOf', () => {
  it.each([
    ['2026-11-25T06:59:00Z', 'today'],
    ['2026-11-24T21:30:00Z', 'today'],
    ['2026-11-24T20:30:00Z', 'yesterday'],
    ['2026-11-23T10:00:00Z', 'week'],
    ['2026-11-22T10:00:00Z', 'week'],
    ['2026-11-21T10:00:00Z', 'earlier'],
    ['2025-01-01T10:00:00Z', 'earlier'],
  ])('%s is %s, by the days of Riyadh and a week from Sunday', (at, period) => {
    expect(periodOf(new Date(at), now)).toBe(period);
  });

  it('has no earlier days of the week on a Sunday', () => {
    expect(periodOf(new Date('2026-11-20T10:00:00Z'), new Date('2026-11-22T07:00:00Z'))).toBe('earlier');
  });
});

describe('listRows', () => {
  it('puts one head before each period', () => {
    const rows = listRows(
      [
        conversation('a', '2026-11-25T06:00:00Z'),
        conversation('b', '2026-11-25T05:00:00Z'),
        conversation('c', '2026-11-24T05:00:00Z'),
        conversation('d', '2026-10-01T05:00:00Z'),
      ],
      now,
    );
    expect(rows.map(({ key }) => key)).toEqual(['today', 'a', 'b', 'yesterday', 'c', 'earlier', 'd']);
  });

  it('is empty for no conversations', () => {
    expect(listRows([], now)).toEqual([]);
  });
});
