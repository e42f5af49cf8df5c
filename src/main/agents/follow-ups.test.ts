import { describe, expect, it } from 'vitest';
import { followUpsFor } from './follow-ups.ts';
import { intents } from './master/intents.ts';
import { understand } from './master/understand.ts';
import { contextFor, understoodContext } from './testing.ts';

describe('followUpsFor', () => {
  it('speaks of the season and sector at hand, with the preposition an Arab would write', async () => {
    const national = await understoodContext('متى اليوم الوطني؟');
    expect(followUpsFor(national, 'ar')).toContain('ضع لي خطة حملة لليوم الوطني');
    const ramadan = await understoodContext('متى رمضان؟');
    expect(followUpsFor(ramadan, 'ar')).toContain('ضع لي خطة حملة لرمضان');
    const salary = await understoodContext('Which platform is best for restaurants?');
    expect(followUpsFor(salary, 'en')).toContain('What are the best times to post?');
  });

  it('offers only questions that are understood again', async () => {
    const context = await understoodContext('متى رمضان؟');
    const understanding = context.understanding;
    if (understanding === null) throw new Error('not understood');
    for (const language of ['ar', 'en'] as const) {
      const offered = intents.flatMap((intent) =>
        followUpsFor({ ...context, understanding: { ...understanding, intent } }, language),
      );
      for (const question of new Set(offered)) {
        const understood = understand(contextFor(question), []);
        expect(understood.intent, question).not.toBe('unknown');
        expect(understood.language, question).toBe(language);
      }
    }
  });
});
