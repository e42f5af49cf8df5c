import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, draftDelayMs, draftKey } from './drafts.ts';

function setUp(stored: Record<string, string> = {}) {
  const database = { ...stored };
  let broken = false;
  const writes: string[] = [];
  const drafts = createDrafts({
    read: async (key) => database[key] ?? '',
    write: async (key, content) => {
      if (broken) throw new Error('database gone');
      writes.push(`${key}=${content}`);
      database[key] = content;
    },
  });
  const text = (key: string) => drafts.store.getState().texts[key];
  return { drafts, database, writes, text, breakDatabase: (now: boolean) => (broken = now) };
}

describe('drafts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what is typed at once and writes it once, after a rest', async () => {
    const { drafts, writes, text } = setUp();
    for (const typed of ['م', 'مر', 'مرحبا']) drafts.type('k', typed);
    expect(text('k')).toBe('مرحبا');
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(draftDelayMs);
    expect(writes).toEqual(['k=مرحبا']);
  });

  it('writes at once when flushed', async () => {
    const { drafts, database } = setUp();
    drafts.type('k', 'text');
    await drafts.flush();
    expect(database.k).toBe('text');
  });

  it('reads what is stored, and never loses what was typed meanwhile', async () => {
    const { drafts, text } = setUp({ k: 'stored', l: 'stored' });
    await drafts.load('k');
    expect(text('k')).toBe('stored');
    const loading = drafts.load('l');
    drafts.type('l', 'typed');
    await loading;
    expect(text('l')).toBe('stored\n\ntyped');
    await drafts.load('l');
    expect(text('l')).toBe('stored\n\ntyped');
  });

  it('keeps what a lost database missed and writes it later', async () => {
    const { drafts, database, text, breakDatabase } = setUp();
    breakDatabase(true);
    drafts.type('k', 'typed meanwhile');
    await drafts.flush();
    expect(text('k')).toBe('typed meanwhile');
    breakDatabase(false);
    await drafts.flush();
    expect(database.k).toBe('typed meanwhile');
  });

  it('keeps the stored draft until the message is recorded', async () => {
    const { drafts, database, text } = setUp();
    drafts.type('k', 'question');
    await drafts.flush();
    drafts.take('k');
    await vi.advanceTimersByTimeAsync(1000);
    expect(text('k')).toBe('');
    expect(database.k).toBe('question');
    await drafts.sent('k');
    expect(database.k).toBe('');
  });

  it('gives back what could not be sent, before what was typed since', () => {
    const { drafts, text } = setUp();
    drafts.type('k', 'question');
    drafts.take('k');
    drafts.giveBack('k', 'question');
    expect(text('k')).toBe('question');
    drafts.take('k');
    drafts.type('k', 'next');
    drafts.giveBack('k', 'question');
    expect(text('k')).toBe('question\n\nnext');
  });

  it('goes on in the conversation that was new', async () => {
    const { drafts, database, text } = setUp();
    drafts.type('new', 'next question');
    drafts.move('new', 'conversation:x');
    await drafts.flush();
    expect(text('new')).toBe('');
    expect(database).toEqual({ 'new': '', 'conversation:x': 'next question' });
  });

  it('keeps one draft for the conversation to come', () => {
    expect(draftKey({ id: 'x', isNew: true })).toBe('new');
    expect(draftKey({ id: 'x', isNew: false })).toBe('conversation:x');
  });
});
