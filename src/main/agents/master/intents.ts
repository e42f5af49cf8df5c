/** What a person can want of a turn; `intent_detected` stores one of these. */
export const intents = [
  'greeting',
  'thanks',
  'acknowledgement',
  'smalltalk',
  'capabilities',
  'abuse',
  'campaign_plan',
  'season_timing',
  'audience_platform',
  'budget',
  'legal_check',
  'cultural_advice',
  'copy_review',
  'dialect',
  'prayer_timing',
  'ecommerce',
  'competitor_analysis',
  'website_analysis',
  'seo',
  'influencer',
  'messaging',
  'privacy',
  'vision_2030',
  'b2b',
  'crisis',
  'insight',
  'measurement',
  'unknown',
] as const;

export type Intent = (typeof intents)[number];

export type IntentScore = { intent: Intent; score: number; evidence: readonly string[] };

/** Intents that are answered in a line or two, with no specialist and no source. */
export const socialIntents: readonly Intent[] = [
  'greeting',
  'thanks',
  'acknowledgement',
  'smalltalk',
  'capabilities',
  'abuse',
];
