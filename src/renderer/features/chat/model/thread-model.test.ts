import { describe, expect, it } from 'vitest';
import type { Turn } from '#shared/contract/database/conversations.ts';
import { pendingIsOver, redoingIsOver, type ThreadSources, threadRows } from './thread-model.ts';

const day = (text: string) => new Date(`${text}T09:00:00Z`);

function turn(id: string, role: Turn['role'], number: number, patch: Partial<Turn> = {}): Turn {
  return {
    id,
    conversationId: 'c',
    turnNumber: number,
    role,
    content: `text of ${id}`,
    language: 'ar',
    agentName: null,
    endedAs: role === 'assistant' ? 'completed' : null,
    errorCode: null,
    processingTimeMs: null,
    tokensUsed: null,
    costUsd: null,
    userFeedback: null,
    userRating: null,
    followUps: [],
    sources: [],
    createdAt: day('2026-11-20'),
    ...patch,
  };
}

function sources(turns: Turn[], patch: Partial<ThreadSources> = {}): ThreadSources {
  return {
    data: { turns, hasEarlier: false, total: turns.length },
    pending: null,
    redoing: null,
    running: null,
    ...patch,
  };
}

const q1 = turn('q1', 'user', 1);
const a1 = turn('a1', 'assistant', 2);
const q2 = turn('q2', 'user', 3);
const pending = { turnId: 'q2', content: 'text of q2', sentAt: day('2026-11-20'), replaces: null };
const running = { answerTurnId: 'a2', userTurnId: 'q2' };
const keys = (given: ThreadSources) => threadRows(given).map(({ key }) => key);

describe('threadRows', () => {
  it('shows the recorded turns and marks the last answer', () => {
    const rows = threadRows(sources([q1, a1]));
    expect(rows.map(({ kind, key }) => [kind, key])).toEqual([
      ['user', 'q1'],
      ['answer', 'a1'],
    ]);
    expect(rows[1]).toMatchObject({ last: true, userTurnId: 'q1' });
  });

  it('shows what was sent at once, with a place for its answer', () => {
    const rows = threadRows(sources([q1, a1], { pending }));
    expect(rows.slice(2)).toMatchObject([
      { kind: 'user', key: 'q2', saved: false },
      { kind: 'answer', id: null, turn: null, userTurnId: 'q2', last: true },
    ]);
    expect(rows[1]).toMatchObject({ last: false });
  });

  it('shows a sent message once, under one key, whichever tells of it first', () => {
    expect(keys(sources([q1, a1], { pending, running }))).toEqual(['q1', 'a1', 'q2', 'a2']);
    expect(keys(sources([q1, a1, q2], { pending, running }))).toEqual(['q1', 'a1', 'q2', 'a2']);
    expect(keys(sources([q1, a1, q2], { running }))).toEqual(['q1', 'a1', 'q2', 'a2']);
    expect(keys(sources([q1, a1, q2, turn('a2', 'assistant', 4)], { running }))).toEqual([
      'q1',
      'a1',
      'q2',
      'a2',
    ]);
  });

  it('keeps a place for the answer while nothing tells of it yet', () => {
    expect(threadRows(sources([q1, a1, q2], { pending })).at(-1)).toMatchObject({ kind: 'answer', id: null });
  });

  it('puts an edited question in the place of the old one and all after it', () => {
    const edited = { turnId: 'q1b', content: 'new', sentAt: day('2026-11-20'), replaces: 'q1' };
    expect(keys(sources([q1, a1, q2], { pending: edited }))).toEqual(['q1b', 'answer to q1b']);
    const q1b = turn('q1b', 'user', 1);
    expect(keys(sources([q1b], { pending: edited }))).toEqual(['q1b', 'answer to q1b']);
  });

  it('takes an answer away while it is made again', () => {
    const redoing = { turnId: 'a1' };
    expect(keys(sources([q1, a1], { redoing }))).toEqual(['q1', 'answer to q1']);
    const again = { ...running, userTurnId: 'q1' };
    expect(keys(sources([q1, a1], { redoing, running: again }))).toEqual(['q1', 'a2']);
    expect(keys(sources([q1], { redoing }))).toEqual(['q1', 'answer to q1']);
  });

  it('begins a day where the day in Riyadh changes, and not in the middle of what is loaded', () => {
    const late = turn('q2', 'user', 3, { createdAt: new Date('2026-11-20T21:30:00Z') });
    const rows = threadRows(sources([q1, a1, late]));
    expect(rows.map((row) => row.day !== null)).toEqual([true, false, true]);
    const tail = sources([a1, late]);
    const cut = threadRows({ ...tail, data: { ...tail.data, hasEarlier: true } });
    expect(cut.map((row) => row.day !== null)).toEqual([false, true]);
  });

  it('keeps the rows that did not change', () => {
    const before = threadRows(sources([q1, a1]));
    const after = threadRows(sources([q1, a1], { pending }), before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    const rated = threadRows(sources([q1, { ...a1, userRating: 4 }]), before);
    expect(rated[0]).toBe(before[0]);
    expect(rated[1]).toMatchObject({ turn: { userRating: 4 } });
  });

  it('shows a note of the system as such', () => {
    expect(threadRows(sources([turn('s', 'system', 1)]))[0]).toMatchObject({ kind: 'notice' });
  });
});

describe('what was optimistic', () => {
  it('is over when the message is recorded and its answer known of', () => {
    expect(pendingIsOver(sources([q1, a1], { pending }))).toBe(false);
    expect(pendingIsOver(sources([q1, a1, q2], { pending }))).toBe(false);
    expect(pendingIsOver(sources([q1, a1, q2], { pending, running }))).toBe(true);
    expect(pendingIsOver(sources([q1, a1, q2, turn('a2', 'assistant', 4)], { pending }))).toBe(true);
  });

  it('is over when the old answer went and a new one is known of', () => {
    const redoing = { turnId: 'a1' };
    expect(redoingIsOver(sources([q1, a1], { redoing, running }))).toBe(false);
    expect(redoingIsOver(sources([q1], { redoing }))).toBe(false);
    expect(redoingIsOver(sources([q1], { redoing, running }))).toBe(true);
    expect(redoingIsOver(sources([q1, turn('a2', 'assistant', 2)], { redoing }))).toBe(true);
  });
});
