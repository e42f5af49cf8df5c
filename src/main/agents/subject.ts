import { dayKey } from '#shared/domain/dates.ts';
import type { AgentContext } from './agent.ts';
import type { IsoDay } from './calendar/day.ts';
import { comingSeason, type SeasonDates } from './calendar/season-dates.ts';
import { checkCopy, type Remark } from './copy-check/check.ts';
import { textInQuestion } from './copy-check/text-in-question.ts';
import type { Money } from './master/entities.ts';
import { findEntities, noEntities } from './master/entities.ts';
import type { Intent } from './master/intents.ts';
import type { ChannelKey } from './master/lexicon/channels.ts';
import type { CityKey, RegionKey } from './master/lexicon/places.ts';
import type { SeasonKey } from './master/lexicon/seasons.ts';
import type { SectorKey } from './master/lexicon/sectors.ts';
import type { SensitiveKey } from './master/lexicon/sensitive.ts';

/** What an answer is about: the question, and where it is silent, the person's profile and cultural settings. */
export type Subject = {
  intent: Intent;
  today: IsoDay;
  /** The first season named. */
  season: SeasonKey | null;
  /** Its coming dates; null where they are announced each year. */
  dates: SeasonDates | null;
  sectors: readonly SectorKey[];
  city: CityKey | null;
  region: RegionKey | null;
  channels: readonly ChannelKey[];
  sensitive: readonly SensitiveKey[];
  money: Money | null;
  urls: readonly string[];
  /** What a check found in the text that the question brings; null where there is no text to check. */
  remarks: readonly Remark[] | null;
  halal: boolean;
  prayerAware: boolean;
  ramadanAware: boolean;
  vision2030: boolean;
  /** The person wants short answers. */
  concise: boolean;
  /** `b2b` and the like, as in the profile. */
  businessModel: string | null;
};

/** Gathers the subject of a turn. The cultural settings are on unless the person switched them off. */
export function subjectOf(context: AgentContext): Subject {
  const { understanding, profile, culture } = context;
  const entities = understanding?.entities ?? noEntities;
  const today = dayKey(context.today);
  const known = findEntities(profileText(context), today);
  const season = entities.seasons[0] ?? null;
  const namesPlace = entities.regions.length > 0;
  return {
    intent: understanding?.intent ?? 'unknown',
    today,
    season,
    dates: season === null ? null : comingSeason(season, today),
    sectors: specificFirst(entities.sectors.length > 0 ? entities.sectors : known.sectors),
    city: entities.cities[0] ?? (namesPlace ? null : (known.cities[0] ?? null)),
    region: entities.regions[0] ?? known.regions[0] ?? null,
    channels: entities.channels,
    sensitive: entities.sensitive,
    money: entities.money[0] ?? null,
    urls: entities.urls,
    remarks: remarksOn(context),
    halal: culture?.halalMarketingRequired ?? true,
    prayerAware: culture?.prayerTimeAwareness ?? true,
    ramadanAware: culture?.ramadanMarketingAdjustments ?? true,
    concise: profile?.detailLevelPreference === 'low' || profile?.responseFormatPreference === 'concise',
    businessModel: profile?.businessModel ?? null,
    vision2030: (culture?.vision2030Alignment ?? true) && profile !== null,
  };
}

/** A request to review a text is answered on the text itself. */
function remarksOn({ question, understanding }: AgentContext): Remark[] | null {
  if (understanding?.intent !== 'copy_review') return null;
  const text = textInQuestion(question);
  return text === null ? null : checkCopy(text);
}

/** How a thing is sold says less than what it is. */
const generalSectors: readonly SectorKey[] = ['retail', 'ecommerce'];

function specificFirst(found: readonly SectorKey[]): SectorKey[] {
  const isGeneral = (sector: SectorKey) => generalSectors.includes(sector);
  return [...found.filter((sector) => !isGeneral(sector)), ...found.filter(isGeneral)];
}

const visualSectors: readonly SectorKey[] = [
  'restaurants',
  'food',
  'fashion',
  'beauty',
  'jewellery',
  'furniture',
  'tourism',
];

/** Which channels suit what is sold (PLAN-10): to the eye, to organisations, to everybody. */
export function channelPicksFor(subject: Subject): 'visual' | 'business' | 'broad' {
  if (subject.intent === 'b2b' || subject.businessModel === 'b2b') return 'business';
  return subject.sectors.some((sector) => visualSectors.includes(sector)) ? 'visual' : 'broad';
}

/** The profile's own words for trade and place; its keys (`restaurants_cafes`) read as words. */
function profileText({ profile, culture }: AgentContext): string {
  const said = [
    profile?.industryPrimary,
    profile?.industrySecondary,
    profile?.city,
    profile?.region,
    culture?.primaryRegion,
  ];
  return said
    .filter((one) => typeof one === 'string')
    .join(' \n ')
    .replaceAll('_', ' ');
}
