import { oneLine, withoutAddressesAndCode } from '#shared/domain/text.ts';
import type { PlaybookTopic } from '#shared/playbook/entry.ts';
import type { AgentContext } from '../agent.ts';
import type { Intent } from '../master/intents.ts';
import { channels } from '../master/lexicon/channels.ts';
import { cities, regions } from '../master/lexicon/places.ts';
import { seasons } from '../master/lexicon/seasons.ts';
import { sectors } from '../master/lexicon/sectors.ts';
import { sensitiveMatters } from '../master/lexicon/sensitive.ts';
import type { PlaybookQuery } from '../ports.ts';
import type { Subject } from '../subject.ts';

const searchLimit = 20;
const longestQuery = 1000;

/** The part of the playbook that an intent is about; other intents search all of it. */
const topicsOf: Readonly<Partial<Record<Intent, PlaybookTopic[]>>> = {
  campaign_plan: ['method', 'season', 'ramadan', 'culture', 'platform', 'discount_law'],
  season_timing: ['calendar', 'season', 'method', 'ramadan', 'gap'],
  audience_platform: ['platform', 'method', 'commerce', 'gap'],
  budget: ['budget', 'method', 'gap'],
  legal_check: [
    'commerce_law',
    'discount_law',
    'influencer_law',
    'symbols_law',
    'messaging_law',
    'sector_law',
    'privacy_law',
  ],
  cultural_advice: ['culture', 'symbols_law', 'dialect', 'ramadan'],
  copy_review: ['culture', 'dialect', 'commerce_law', 'discount_law'],
  dialect: ['dialect'],
  prayer_timing: ['prayer_time', 'ramadan'],
  ecommerce: ['commerce', 'commerce_law', 'gap'],
  influencer: ['influencer_law', 'sector_law', 'gap'],
  messaging: ['messaging_law', 'privacy_law'],
  privacy: ['privacy_law', 'messaging_law'],
  vision_2030: ['vision_2030', 'gap'],
};

/** The labels, in both languages, of what the subject names: they make a question findable in either. */
export function labelsOf(subject: Subject): string[] {
  const terms = [
    ...(subject.season === null ? [] : [seasons[subject.season]]),
    ...subject.sectors.map((key) => sectors[key]),
    ...subject.channels.map((key) => channels[key]),
    ...subject.sensitive.map((key) => sensitiveMatters[key]),
    ...(subject.city === null ? [] : [cities[subject.city]]),
    ...(subject.region === null ? [] : [regions[subject.region]]),
  ];
  return terms.flatMap((term) => [term.label.ar, term.label.en]);
}

/** Gives the searches for a question: as it was asked, and by what it names within the intent's topics. */
export function queriesFor(context: AgentContext, subject: Subject): PlaybookQuery[] {
  const language = context.understanding?.answerLanguage ?? 'ar';
  const asked = oneLine(withoutAddressesAndCode(context.question.slice(0, 4 * longestQuery))).slice(
    0,
    longestQuery,
  );
  const named = labelsOf(subject).join(' ');
  const topics = topicsOf[subject.intent];
  const queries: PlaybookQuery[] = [];
  if (asked !== '') queries.push({ query: asked, language, limit: searchLimit });
  if (topics !== undefined) {
    const query = `${named} ${asked}`.trim().slice(0, longestQuery);
    if (query !== '') queries.push({ query, language, limit: searchLimit, topics });
  } else if (named !== '') {
    queries.push({ query: named.slice(0, longestQuery), language, limit: searchLimit });
  }
  return queries;
}
