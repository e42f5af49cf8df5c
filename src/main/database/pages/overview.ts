import { recordActivity } from '#db/repositories/activity-events.ts';
import * as insights from '#db/repositories/marketing-insights.ts';
import { listUserAnalytics } from '#db/repositories/user-analytics.ts';
import type { OpenDatabase } from '../open-database.ts';
import { analyticsView, insightView } from '../views.ts';
import type { PageImplementer } from './implementer.ts';

/** Insights, the figures of each day, and what the person uses. */
export function overviewHandlers(os: PageImplementer, opened: () => OpenDatabase) {
  const at = () => ({ context: opened().context(), userId: opened().owner().userId });

  async function listInsights(limit: number) {
    const { context, userId } = at();
    return (await insights.listInsights(context, { userId, limit, cursor: null })).items.map(insightView);
  }
  async function listDays(range: { from: string; to: string }) {
    const { context, userId } = at();
    return (await listUserAnalytics(context, { userId, ...range })).map(analyticsView);
  }

  return {
    insights: {
      live: os.insights.live.handler(({ input, signal }) =>
        opened().changes.follow(['marketing_insights'], () => listInsights(input.limit), signal),
      ),
      rate: os.insights.rate.handler(async ({ input }) => {
        await insights.updateInsight(at().context, input.insightId, { userRating: input.rating });
      }),
      setImplemented: os.insights.setImplemented.handler(async ({ input }) => {
        await insights.setInsightImplemented(at().context, input.insightId, input.implemented);
      }),
      dismiss: os.insights.dismiss.handler(async ({ input }) => {
        await insights.updateInsight(at().context, input.insightId, { status: 'dismissed' });
      }),
      restore: os.insights.restore.handler(async ({ input }) => {
        await insights.updateInsight(at().context, input.insightId, { status: 'active' });
      }),
    },
    analytics: {
      live: os.analytics.live.handler(({ input, signal }) =>
        opened().changes.follow(['user_analytics'], () => listDays(input), signal),
      ),
    },
    activity: {
      record: os.activity.record.handler(async ({ input }) => {
        const { context, userId } = at();
        await recordActivity(context, { userId, kind: 'feature_used', feature: input.feature });
      }),
    },
  };
}
