import type { Phrases } from '../type.ts';

export const followUps: Phrases['followUps'] = {
  season_plan: ({ season }) => `Plan a campaign for ${season}`,
  season_dates: ({ season }) => `When is ${season}, and when do I start?`,
  platforms: ({ sector }) =>
    sector === '' ? 'Which platform suits my audience?' : `Which platform suits ${sector}?`,
  post_times: ({ season }) =>
    season === '' ? 'What are the best times to post?' : `What are the best times to post in ${season}?`,
  discount_licence: () => 'Do I need a licence for discounts?',
  influencer_rules: () => 'What are the rules for influencers?',
  budget_split: () => 'How many impressions does a budget of 50k SAR buy?',
  content_rules: ({ season }) =>
    season === '' ? 'What should I avoid in content?' : `What should I avoid in ${season} content?`,
  dialect_choice: () => 'Should I write in MSA or in dialect?',
  message_consent: () => 'What are the rules for WhatsApp promotional messages?',
  upcoming_seasons: () => 'Which marketing seasons come next?',
  online_payment: () => 'Which payment methods do shoppers expect?',
  measure: () => 'How do I measure the campaign?',
  vision_link: () => 'How do I link the brand to Vision 2030?',
};
