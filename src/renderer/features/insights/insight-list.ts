import type { Insight } from '#shared/contract/database/overview.ts';

/** What the person just did to insights, shown before the database has answered. */
export type Changes = Readonly<Record<string, Partial<Insight>>>;
export type InsightFilter = 'open' | 'done';

/** The insights of a filter as the person sees them: with the changes, without the dismissed ones. */
export function shownInsights(
  insights: readonly Insight[],
  changes: Changes,
  filter: InsightFilter,
): Insight[] {
  return insights
    .map((insight) => ({ ...insight, ...changes[insight.id] }))
    .filter(({ status }) => status !== 'dismissed' && status !== 'expired')
    .filter((insight) => (insight.implemented === true) === (filter === 'done'));
}
