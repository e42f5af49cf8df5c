import { describe, expect, it } from 'vitest';
import type { AgentContext } from '../agent.ts';
import { planTasks } from './plan.ts';
import { understand } from './understand.ts';
import { utterances } from './utterances.ts';

const today = new Date('2026-11-22T09:00:00Z');
const ask = (question: string, history: AgentContext['history'] = []) =>
  understand({ question, history, profile: null, today }, [{ type: 'cultural_context', state: 'ready' }]);

describe('understand', () => {
  it.each(utterances)('$says → $intent', ({ says, intent, names }) => {
    const understanding = ask(says);
    expect(understanding.intent, JSON.stringify([understanding.evidence, understanding.alternatives])).toBe(
      intent,
    );
    expect(understanding.entities).toMatchObject(names ?? {});
  });

  it('takes from the earlier question what a follow-up leaves unsaid', () => {
    const understanding = ask('وماذا عن جدة؟', [
      { role: 'user', content: 'ابغى حملة رمضان لمطعم في الرياض' },
      { role: 'assistant', content: 'هذه الخطة.' },
    ]);
    expect(understanding).toMatchObject({
      intent: 'campaign_plan',
      carriedOver: true,
      entities: { cities: ['jeddah'], seasons: ['ramadan'], sectors: ['restaurants'] },
    });
  });

  it('lets a follow-up change the subject', () => {
    const history = [{ role: 'user', content: 'Plan a Ramadan campaign' }] as const;
    expect(ask('And what about the budget?', history).intent).toBe('budget');
    expect(ask('Who are my competitors?', history).carriedOver).toBe(false);
  });

  it('answers emoji in the language of the conversation', () => {
    const history = [{ role: 'user', content: 'Plan a Ramadan campaign' }] as const;
    expect(ask('👍👍', history).answerLanguage).toBe('en');
    expect(ask('👍👍').answerLanguage).toBe('ar');
  });

  it('plans no specialist for a greeting and the cultural one for a question', () => {
    expect(planTasks(ask('مرحبا').plan)).toEqual([]);
    expect(planTasks(ask('متى رمضان؟').plan)).toEqual([
      { agent: 'cultural_context', purpose: 'sourced_facts', status: 'run', why: null },
    ]);
  });

  it.each([
    ['100 kB of words', 'حملة رمضان '.repeat(9000)],
    ['100 kB without a space', 'ا'.repeat(100_000)],
    ['HTML', '<img src=x onerror=alert(1)> متى رمضان؟'],
    ['bidi controls', '\u202eمتى رمضان\u202c\u2066؟\u2069'],
    ['broken surrogates', '\ud83d متى رمضان؟ \udc00'],
    ['regular expression characters', '((((((((((a+)+)+)+)+$ [[[ \\\\\\ متى رمضان؟'],
    ['a flood of digits', '9'.repeat(50_000)],
  ])('survives %s', (_, question) => {
    const started = performance.now();
    const understanding = ask(question);
    expect(understanding.sentiment).toBeGreaterThanOrEqual(-1);
    // Generous: what is guarded against is a pattern that takes seconds.
    expect(performance.now() - started).toBeLessThan(1500);
    if (question.includes('متى')) expect(understanding.entities.seasons).toEqual(['ramadan']);
  });
});
