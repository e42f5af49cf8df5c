import { toLatinDigits } from '#shared/domain/digits.ts';
import { cleanText } from '#shared/domain/text.ts';
import type { IsoDay } from '../calendar/day.ts';
import { findTerms, type Lexicon, makeLexicon, readWords, type Words } from '../matching.ts';
import { findDates } from './dates.ts';
import { type ChannelKey, channels } from './lexicon/channels.ts';
import { type GoalKey, goals } from './lexicon/goals.ts';
import { type CityKey, cities, type RegionKey, regionOfCity, regions } from './lexicon/places.ts';
import { type SeasonKey, seasons } from './lexicon/seasons.ts';
import { type SectorKey, sectors } from './lexicon/sectors.ts';
import { type SensitiveKey, sensitiveMatters } from './lexicon/sensitive.ts';
import type { Term } from './lexicon/term.ts';
import { findMoney } from './money.ts';

/** An amount of money that the person named. */
export type Money = { amount: number; currency: 'SAR' | 'USD'; text: string };
/** A date that the person named; `iso` is null where it is a month or a span rather than a day. */
export type MentionedDate = { text: string; iso: string | null };

/** What a question names. Keys have bilingual labels in `lexicon/`. */
export type Entities = {
  seasons: readonly SeasonKey[];
  cities: readonly CityKey[];
  regions: readonly RegionKey[];
  sectors: readonly SectorKey[];
  channels: readonly ChannelKey[];
  goals: readonly GoalKey[];
  sensitive: readonly SensitiveKey[];
  money: readonly Money[];
  dates: readonly MentionedDate[];
  percentages: readonly number[];
  urls: readonly string[];
};

/** Characters of a message that are read for entities. */
const readLength = 8000;
const maxUrls = 10;

const lexicons = {
  seasons: lexiconOf(seasons),
  cities: lexiconOf(cities),
  regions: lexiconOf(regions),
  sectors: lexiconOf(sectors),
  channels: lexiconOf(channels),
  goals: lexiconOf(goals),
  sensitive: lexiconOf(sensitiveMatters),
};

/** Entities of a text that names nothing. */
export const noEntities: Entities = {
  seasons: [],
  cities: [],
  regions: [],
  sectors: [],
  channels: [],
  goals: [],
  sensitive: [],
  money: [],
  dates: [],
  percentages: [],
  urls: [],
};

/** Finds what a question names. Never throws; reads the first 8,000 characters. */
export function findEntities(question: string, today: IsoDay): Entities {
  const sample = question.slice(0, readLength);
  const urls = findUrls(sample);
  const words = readWords(urls.reduce((text, url) => text.replace(url, ' '), sample));
  const foundCities = keysIn(words, lexicons.cities);
  const foundRegions = keysIn(words, lexicons.regions);
  return {
    seasons: narrowSeasons(keysIn(words, lexicons.seasons)),
    cities: foundCities,
    regions: [...new Set([...foundRegions, ...foundCities.map((city) => regionOfCity[city])])],
    sectors: keysIn(words, lexicons.sectors),
    channels: keysIn(words, lexicons.channels),
    goals: keysIn(words, lexicons.goals),
    sensitive: keysIn(words, lexicons.sensitive),
    money: findMoney(sample),
    dates: findDates(sample, today),
    percentages: findPercentages(sample),
    urls,
  };
}

/** `Eid` alone stands for both; with one of them named it adds nothing. Salary day gives way to a season. */
function narrowSeasons(found: readonly SeasonKey[]): SeasonKey[] {
  const named = found.some((season) => season === 'eid_fitr' || season === 'eid_adha');
  return found.filter((season) => !(season === 'eid' && named));
}

function findUrls(text: string): string[] {
  const pattern =
    /\bhttps?:\/\/[^\s<>"'«»()،]+|\b(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|sa|net|org|store|shop|io|co|app|me)\b(?:\/[^\s<>"'«»()،]*)?/giu;
  const withoutMail = cleanText(text).replace(/\S+@\S+/g, ' ');
  const found = withoutMail.match(pattern) ?? [];
  return [...new Set(found.map((url) => url.replace(/[.,;:!?؟]+$/u, '')))].slice(0, maxUrls);
}

function findPercentages(text: string): number[] {
  const plain = toLatinDigits(cleanText(text));
  const found = [...plain.matchAll(/(\d+(?:\.\d+)?)\s*(?:%|٪|في المية|في المئة|بالمية|بالمئة|percent\b)/giu)];
  return [...new Set(found.map((match) => Number(match[1])))];
}

function keysIn<K extends string>(words: Words, lexicon: Lexicon<K>): K[] {
  return findTerms(words, lexicon).map((match) => match.key);
}

function lexiconOf<K extends string>(terms: Readonly<Record<K, Term>>): Lexicon<K> {
  return makeLexicon(terms, (term) => term.words);
}
