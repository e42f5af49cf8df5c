import { describe, expect, it } from 'vitest';
import { type Demo, generateDemo } from './generate.ts';
import type { DemoTable } from './rows.ts';

const now = new Date('2026-11-22T16:15:00Z');
const make = (seed = 1448, at = now): Demo => generateDemo({ seed, now: at, hashedPassword: '!' });
const demo = make();
const column = (name: string, table: DemoTable = 'conversation_turns') =>
  demo.rows[table].map((row) => row[name]);

describe('generateDemo', () => {
  it('is the same for the same seed and moment, and another for another', () => {
    expect(make()).toEqual(demo);
    expect(make(1).rows.conversation_turns).not.toEqual(demo.rows.conversation_turns);
  });

  it('is six months of work: about 40 conversations, 1,500 turns, 25 insights, two thirds and more in Arabic', () => {
    expect(demo.rows.conversations).toHaveLength(40);
    expect(demo.rows.conversation_turns.length).toBeGreaterThan(1_350);
    expect(demo.rows.conversation_turns.length).toBeLessThan(1_700);
    expect(demo.rows.marketing_insights).toHaveLength(25);
    const arabic =
      column('language').filter((language) => language === 'ar').length / column('language').length;
    expect(arabic).toBeGreaterThan(0.65);
    expect(arabic).toBeLessThan(0.8);
    expect(demo.days.length).toBeGreaterThan(80);
  });

  it.each([now, new Date('2026-11-21T21:10:00Z'), new Date('2027-03-05T05:00:00Z')])('ends at %s', (at) => {
    const { rows, days } = make(1448, at);
    const moments = rows.conversation_turns.map((row) =>
      Date.parse(`${String(row.created_at).replace(' ', 'T')}Z`),
    );
    const last = moments.reduce((latest, moment) => Math.max(latest, moment), 0);
    expect(last).toBeLessThanOrEqual(at.getTime());
    expect(last).toBeGreaterThan(at.getTime() - 4 * 86_400_000);
    expect(moments.reduce((first, moment) => Math.min(first, moment), last)).toBeGreaterThan(
      at.getTime() - 190 * 86_400_000,
    );
    expect(days).toEqual([...days].sort());
  });

  it('tells the turns of a conversation in the order of time', () => {
    const latest = new Map<unknown, string>();
    for (const turn of demo.rows.conversation_turns) {
      const at = String(turn.created_at);
      expect(at >= (latest.get(turn.conversation_id) ?? '')).toBe(true);
      latest.set(turn.conversation_id, at);
    }
  });

  it('cites in each whole answer exactly the sources that it lists', () => {
    for (const turn of demo.rows.conversation_turns) {
      if (turn.role !== 'assistant') continue;
      const content = String(turn.content);
      const cited = new Set([...content.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
      expect({ sources: [...cited].sort((a, b) => a - b) }).toEqual({
        sources: numbersOf(turn.api_response_data),
      });
      expect(content).not.toMatch(/undefined|NaN|Infinity|\{\{/);
    }
  });

  it('has answers that were stopped and that failed, ratings and thumbs', () => {
    const endings = new Set(column('ended_as'));
    for (const ending of ['completed', 'stopped', 'failed']) expect(endings).toContain(ending);
    expect(column('user_rating').filter(Boolean).length).toBeGreaterThan(100);
    expect(column('user_feedback').filter((thumb) => thumb === 'positive').length).toBeGreaterThan(60);
    expect(column('user_feedback')).toContain('negative');
  });

  it('gives every row an id of its own', () => {
    const ids = Object.values(demo.rows).flatMap((rows) => rows.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function numbersOf(stored: unknown): number[] {
  if (typeof stored !== 'object' || stored === null || !('sources' in stored)) return [];
  return Array.isArray(stored.sources) ? stored.sources.map(({ n }) => Number(n)) : [];
}
