import { wordsOf } from '#shared/domain/text.ts';
import { placeOf, readWords, type Words } from '../matching.ts';
import type { Entities } from './entities.ts';
import { type Intent, type IntentScore, socialIntents } from './intents.ts';
import type { ChannelKey } from './lexicon/channels.ts';
import { rules } from './rules/index.ts';
import type { Condition } from './rules/rule.ts';

/** Under this weight a content intent is a guess, and the question counts as not understood. */
const leastWeight = 2;
/** A bare "yes" or "fine" has no more words. */
const mostShortWords = 3;
const messageChannels: readonly ChannelKey[] = ['whatsapp', 'sms', 'email'];

const compiled = rules.map((rule) => ({
  ...rule,
  groups: rule.all.map((group) =>
    group
      .split('|')
      .map(wordsOf)
      .filter((phrase) => phrase.length > 0),
  ),
}));

/**
 * Ranks what a person may want, best first, with the words that say so. Courtesy steps back where there is a request
 * as well ("السلام عليكم، متى رمضان؟"). Gives an empty list where nothing was understood.
 */
export function rankIntents(question: string, entities: Entities): IntentScore[] {
  const words = readWords(question);
  const totals = new Map<Intent, { weight: number; evidence: Set<string> }>();
  for (const rule of compiled) {
    if (!(rule.with ?? []).every((condition) => holds(condition, entities, words))) continue;
    const evidence = rule.groups.map((phrases) => firstFound(words, phrases));
    if (evidence.some((found) => found === null)) continue;
    const total = totals.get(rule.intent) ?? { weight: 0, evidence: new Set() };
    total.weight += rule.weight;
    for (const found of evidence) if (found !== null) total.evidence.add(found);
    for (const condition of rule.with ?? []) total.evidence.add(`+${condition}`);
    totals.set(rule.intent, total);
  }
  addFromEntitiesAlone(totals, entities);
  const ranked = [...totals]
    .filter(([, total]) => total.weight >= leastWeight)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([intent, total]) => ({ intent, score: asScore(total.weight), evidence: [...total.evidence] }));
  const requests = ranked.filter(({ intent }) => !socialIntents.includes(intent));
  return requests.length > 0 ? requests : ranked;
}

/** Weight → 0–1: 2 gives 0.5, 4 gives 0.75, never 1. */
function asScore(weight: number): number {
  return Math.round((1 - 2 ** (-weight / 2)) * 100) / 100;
}

function firstFound(words: Words, phrases: readonly (readonly string[])[]): string | null {
  const found = phrases.find((phrase) => placeOf(words, phrase) >= 0);
  return found === undefined ? null : found.join(' ');
}

function holds(condition: Condition, entities: Entities, words: Words): boolean {
  switch (condition) {
    case 'short':
      return words.all.length <= mostShortWords;
    case 'season':
      return entities.seasons.length > 0;
    case 'channel':
      return entities.channels.length > 0;
    case 'two_channels':
      return entities.channels.length >= 2;
    case 'money':
      return entities.money.length > 0;
    case 'url':
      return entities.urls.length > 0;
    case 'sensitive':
      return entities.sensitive.length > 0;
    case 'influencers':
      return entities.channels.includes('influencers');
    case 'message_channel':
      return entities.channels.some((channel) => messageChannels.includes(channel));
    case 'sector':
      return entities.sectors.length > 0;
    case 'place':
      return entities.cities.length > 0 || entities.regions.length > 0;
    case 'goal':
      return entities.goals.length > 0;
  }
}

/** A question that only names things ("رمضان؟", "سناب شات") asks for what the playbook knows of them. */
function addFromEntitiesAlone(
  totals: Map<Intent, { weight: number; evidence: Set<string> }>,
  entities: Entities,
): void {
  const hasRequest = [...totals].some(
    ([intent, total]) => !socialIntents.includes(intent) && total.weight >= leastWeight,
  );
  if (hasRequest) return;
  const guess = (intent: Intent, evidence: string) => {
    totals.set(intent, { weight: leastWeight, evidence: new Set([evidence]) });
  };
  if (entities.urls.length > 0) guess('website_analysis', '+url');
  else if (entities.sensitive.length > 0) guess('legal_check', '+sensitive');
  else if (entities.seasons.length > 0) guess('season_timing', '+season');
  else if (entities.channels.length > 0) guess('audience_platform', '+channel');
  else if (entities.money.length > 0) guess('budget', '+money');
  else if (entities.goals.length > 0) guess('campaign_plan', '+goal');
  else if (entities.sectors.length > 0) guess('insight', '+sector');
  else if (entities.regions.length > 0) guess('insight', '+place');
}
