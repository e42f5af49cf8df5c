import { describe, expect, it } from 'vitest';
import type { AnswerEvent, RunningAnswer } from '#shared/contract/app/chat.ts';
import { afterEvent, isWriting, type Running } from './running.ts';

const answer: RunningAnswer = {
  answerTurnId: 'a',
  userTurnId: 'q',
  content: 'so far',
  steps: [],
  startedAt: new Date(0),
};
const all = (events: AnswerEvent[], from: Running | null = null) => events.reduce(afterEvent, from);
const snapshot: AnswerEvent = { type: 'snapshot', answer };

describe('afterEvent', () => {
  it('goes on from a snapshot', () => {
    const running = all([snapshot, { type: 'text', answerTurnId: 'a', text: ' and on' }]);
    expect(running?.content).toBe('so far and on');
    expect(isWriting(running)).toBe(true);
  });

  it('replaces the state of an agent and keeps the order', () => {
    const step = (agent: string, state: 'running' | 'done'): AnswerEvent => ({
      type: 'step',
      answerTurnId: 'a',
      step: { agent, state, ms: state === 'done' ? 12 : null },
    });
    const running = all([snapshot, step('one', 'running'), step('two', 'running'), step('one', 'done')]);
    expect(running?.steps.map(({ agent, state }) => `${agent} ${state}`)).toEqual([
      'one done',
      'two running',
    ]);
  });

  it('keeps the text after the end, until the recorded turn is there', () => {
    const running = all([snapshot, { type: 'ended', answerTurnId: 'a', endedAs: 'stopped' }]);
    expect(running).toMatchObject({ content: 'so far', endedAs: 'stopped' });
    expect(isWriting(running)).toBe(false);
    expect(all([{ type: 'snapshot', answer: null }], running)).toBe(running);
  });

  it('lets go an answer that ended while nobody looked', () => {
    expect(all([snapshot, { type: 'snapshot', answer: null }])).toBeNull();
  });

  it('ignores events of another answer', () => {
    const running = all([snapshot, { type: 'text', answerTurnId: 'other', text: 'x' }]);
    expect(running?.content).toBe('so far');
  });

  it('says when the answer could not be written, until it was', () => {
    const unsaved = all([snapshot, { type: 'unsaved', answerTurnId: 'a', code: 'DISK_FULL' }]);
    expect(unsaved?.unsaved).toBe('DISK_FULL');
    expect(all([{ type: 'ended', answerTurnId: 'a', endedAs: 'completed' }], unsaved)?.unsaved).toBeNull();
  });
});
