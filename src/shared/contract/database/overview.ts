import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { features } from '../../domain/vocabulary.ts';
import { id } from '../common.ts';

export const insight = z.object({
  id,
  insightType: z.string(),
  title: z.string(),
  description: z.string(),
  confidenceScore: z.number(),
  priority: z.string().nullable(),
  estimatedImpact: z.string().nullable(),
  implementationEffort: z.string().nullable(),
  generatedByAgent: z.string(),
  userRating: z.number().int().nullable(),
  implemented: z.boolean().nullable(),
  status: z.string().nullable(),
  createdAt: z.date().nullable(),
});
export type Insight = z.infer<typeof insight>;

/** A day of `user_analytics`, in the organisation's time zone. */
export const analyticsDay = z.object({
  date: z.iso.date(),
  messagesSent: z.number().int(),
  messagesReceived: z.number().int(),
  conversationMinutes: z.number().int(),
  averageResponseTimeMs: z.number().nullable(),
  averageSatisfaction: z.number().nullable(),
  positiveFeedback: z.number().int(),
  successfulInteractions: z.number().int(),
  failedInteractions: z.number().int(),
  tokens: z.number().int(),
  costUsd: z.number(),
});
export type AnalyticsDay = z.infer<typeof analyticsDay>;

export const overviewContract = {
  insights: {
    live: oc
      .input(z.object({ limit: z.number().int().min(1).max(200) }))
      .output(eventIterator(z.array(insight))),
    rate: oc
      .input(z.object({ insightId: id, rating: z.number().int().min(1).max(5).nullable() }))
      .output(z.void()),
    setImplemented: oc.input(z.object({ insightId: id, implemented: z.boolean() })).output(z.void()),
    dismiss: oc.input(z.object({ insightId: id })).output(z.void()),
    restore: oc.input(z.object({ insightId: id })).output(z.void()),
  },
  analytics: {
    live: oc
      .input(z.object({ from: z.iso.date(), to: z.iso.date() }))
      .output(eventIterator(z.array(analyticsDay))),
  },
  activity: {
    record: oc.input(z.object({ feature: z.enum(features) })).output(z.void()),
  },
};
