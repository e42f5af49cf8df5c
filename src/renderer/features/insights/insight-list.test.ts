import { describe, expect, it } from 'vitest';
import type { Insight } from '#shared/contract/database/overview.ts';
import { shownInsights } from './insight-list.ts';

const insight = (id: string, patch: Partial<Insight> = {}): Insight => ({
  id,
  insightType: 'risk',
  title: id,
  description: '',
  confidenceScore: 0.8,
  priority: 'high',
  estimatedImpact: null,
  implementationEffort: null,
  generatedByAgent: 'master_agent',
  userRating: null,
  implemented: false,
  status: 'active',
  createdAt: null,
  ...patch,
});
const all = [
  insight('a'),
  insight('b', { implemented: true, status: 'implemented' }),
  insight('c', { status: 'dismissed' }),
  insight('d', { implemented: null }),
];
const ids = (list: Insight[]) => list.map(({ id }) => id);

describe('shownInsights', () => {
  it('parts what is to do from what is done and leaves out the dismissed', () => {
    expect(ids(shownInsights(all, {}, 'open'))).toEqual(['a', 'd']);
    expect(ids(shownInsights(all, {}, 'done'))).toEqual(['b']);
  });

  it('follows what the person just did', () => {
    const changes = { a: { implemented: true }, c: { status: 'active' }, d: { status: 'dismissed' } };
    expect(ids(shownInsights(all, changes, 'open'))).toEqual(['c']);
    expect(ids(shownInsights(all, changes, 'done'))).toEqual(['a', 'b']);
  });
});
