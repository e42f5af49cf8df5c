import type { AnswerLanguage } from '#shared/domain/language.ts';
import type { AgentContext } from './agent.ts';
import { upcomingSeasons } from './calendar/season-dates.ts';
import type { Intent } from './master/intents.ts';
import { seasons } from './master/lexicon/seasons.ts';
import { sectors } from './master/lexicon/sectors.ts';
import { type Subject, subjectOf } from './subject.ts';
import { phrasesFor } from './writer/phrases/index.ts';
import type { FollowUpKey } from './writer/phrases/type.ts';

const mostFollowUps = 3;
const opening: readonly FollowUpKey[] = ['upcoming_seasons', 'season_plan', 'platforms'];

/** What people go on to ask, by intent, the most likely first. */
const byIntent: Readonly<Partial<Record<Intent, readonly FollowUpKey[]>>> = {
  greeting: opening,
  smalltalk: opening,
  capabilities: opening,
  unknown: opening,
  acknowledgement: opening,
  thanks: ['season_plan', 'upcoming_seasons', 'measure'],
  abuse: opening,
  campaign_plan: ['content_rules', 'post_times', 'discount_licence', 'platforms', 'measure'],
  season_timing: ['season_plan', 'content_rules', 'post_times'],
  audience_platform: ['post_times', 'budget_split', 'influencer_rules'],
  budget: ['platforms', 'measure', 'upcoming_seasons'],
  legal_check: ['influencer_rules', 'message_consent', 'content_rules'],
  cultural_advice: ['dialect_choice', 'post_times', 'discount_licence'],
  copy_review: ['dialect_choice', 'content_rules', 'discount_licence'],
  dialect: ['content_rules', 'platforms', 'post_times'],
  prayer_timing: ['platforms', 'content_rules', 'season_plan'],
  ecommerce: ['discount_licence', 'message_consent', 'upcoming_seasons'],
  competitor_analysis: ['platforms', 'upcoming_seasons', 'measure'],
  website_analysis: ['online_payment', 'measure', 'platforms'],
  seo: ['platforms', 'budget_split', 'measure'],
  influencer: ['platforms', 'budget_split', 'content_rules'],
  messaging: ['post_times', 'discount_licence', 'dialect_choice'],
  privacy: ['message_consent', 'influencer_rules', 'discount_licence'],
  vision_2030: ['season_plan', 'content_rules', 'upcoming_seasons'],
  b2b: ['dialect_choice', 'post_times', 'measure'],
  crisis: ['content_rules', 'dialect_choice', 'measure'],
  insight: ['platforms', 'upcoming_seasons', 'online_payment'],
  measurement: ['budget_split', 'upcoming_seasons', 'platforms'],
};

/** Gives 2–4 short questions that a person may ask next, in the answer's language, on the season and sector at hand. */
export function followUpsFor(context: AgentContext, language: AnswerLanguage): string[] {
  const subject = subjectOf(context);
  const { followUps } = phrasesFor(language);
  const sector = subject.sectors[0] === undefined ? '' : sectors[subject.sectors[0]].label[language];
  const keys = byIntent[subject.intent] ?? opening;
  const asked = context.question.trim();
  const all = keys.map((key) => followUps[key]({ season: seasonFor(key, subject, language), sector }));
  return [...new Set(all)].filter((text) => text !== asked).slice(0, mostFollowUps);
}

/** A plan is proposed for the season at hand, or the next one worth planning for. */
function seasonFor(key: FollowUpKey, subject: Subject, language: AnswerLanguage): string {
  if (subject.season !== null) return seasons[subject.season].label[language];
  if (key !== 'season_plan' && key !== 'season_dates') return '';
  const next = upcomingSeasons(subject.today).find((dates) => dates.season !== 'white_friday');
  return seasons[next?.season ?? 'ramadan'].label[language];
}
