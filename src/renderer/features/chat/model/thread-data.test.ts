import { describe, expect, it } from 'vitest';
import type { Turn, TurnPage } from '#shared/contract/database/conversations.ts';
import { fromTail, type ThreadData, withEarlier, withFrom, withPatch, withTail } from './thread-data.ts';

function turn(number: number, patch: Partial<Turn> = {}): Turn {
  return {
    id: `t${String(number).padStart(3, '0')}`,
    conversationId: 'c',
    turnNumber: number,
    role: number % 2 === 1 ? 'user' : 'assistant',
    content: `text ${number}`,
    language: null,
    agentName: null,
    endedAs: null,
    errorCode: null,
    processingTimeMs: null,
    tokensUsed: null,
    costUsd: null,
    userFeedback: null,
    userRating: null,
    followUps: [],
    sources: [],
    createdAt: new Date(2026, 0, 1, 0, number),
    ...patch,
  };
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => turn(from + index));
const page = (turns: Turn[], hasEarlier: boolean, total = 100): TurnPage => ({ turns, hasEarlier, total });
const numbers = ({ turns }: ThreadData) => turns.map(({ turnNumber }) => turnNumber);

describe('withTail', () => {
  it('keeps what was loaded before the tail as the tail moves on', () => {
    const data = withTail(fromTail(page(range(5, 8), true)), page(range(7, 10), true));
    expect(numbers(data)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(data.hasEarlier).toBe(true);
  });

  it('lets go what the tail no longer has', () => {
    const data = fromTail(page(range(1, 8), false));
    const after = withTail(data, page([turn(4), turn(5), turn(6), turn(7)], true));
    expect(numbers(after)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(after.hasEarlier).toBe(false);
  });

  it('is the tail alone where it holds the whole conversation', () => {
    expect(numbers(withTail(fromTail(page(range(1, 4), false)), page(range(1, 2), false, 2)))).toEqual([
      1, 2,
    ]);
    expect(numbers(withTail(fromTail(page(range(1, 4), false)), page([], false, 0)))).toEqual([]);
  });

  it('never shows a gap', () => {
    const data = withTail(fromTail(page(range(1, 4), false)), page(range(50, 54), true));
    expect(numbers(data)).toEqual([50, 51, 52, 53, 54]);
    expect(data.hasEarlier).toBe(true);
  });

  it('keeps the object of a turn that did not change and takes the one that did', () => {
    const data = fromTail(page(range(1, 2), false));
    const after = withTail(data, page([turn(1), turn(2, { userRating: 5 })], false));
    expect(after.turns[0]).toBe(data.turns[0]);
    expect(after.turns[1]?.userRating).toBe(5);
  });
});

describe('earlier pages', () => {
  const data = fromTail(page(range(50, 60), true));

  it('go before what is loaded', () => {
    const after = withEarlier(data, page(range(40, 49), true), 't050');
    expect(numbers(after)).toEqual(range(40, 60).map(({ turnNumber }) => turnNumber));
    expect(withEarlier(after, page(range(1, 39), false), 't040').hasEarlier).toBe(false);
  });

  it('are left out when they answer an older question, or came twice', () => {
    const after = withEarlier(data, page(range(40, 49), true), 't050');
    expect(withEarlier(after, page(range(40, 49), true), 't050')).toBe(after);
  });

  it('join from a far turn only when they reach what is loaded', () => {
    expect(numbers(withFrom(data, page(range(20, 60), true)))[0]).toBe(20);
    expect(numbers(withFrom(data, page(range(20, 60), true)))).toHaveLength(41);
    expect(withFrom(data, page(range(20, 30), true))).toBe(data);
  });
});

describe('withPatch', () => {
  it('changes one turn', () => {
    const data = withPatch(fromTail(page(range(1, 3), false)), 't002', { userFeedback: 'positive' });
    expect(data.turns.map(({ userFeedback }) => userFeedback)).toEqual([null, 'positive', null]);
  });
});
