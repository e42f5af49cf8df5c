import { wordsOf } from '#shared/domain/text.ts';
import { placeOf, readWords } from '../matching.ts';
import type { Entities } from './entities.ts';

const cues = [
  'وماذا عن',
  'ماذا عن',
  'وش عن',
  'وايش عن',
  'طيب و',
  'طيب',
  'ولو',
  'وفي',
  'بالنسبة ل',
  'وكم',
  'ومتى',
  'نفس الشي',
  'وضح اكثر',
  'فصل اكثر',
  'اكثر',
  'كمل',
  'what about',
  'how about',
  'and for',
  'and in',
  'same for',
  'tell me more',
  'more details',
  'go on',
  'and if',
].map(wordsOf);

/** A question that leans on another is short. */
const mostWords = 8;

/** True where a question leans on the one before it ("وماذا عن جدة؟", "and for Snapchat?"). */
export function leansOnEarlier(question: string): boolean {
  const words = readWords(question);
  return (
    words.all.length > 0 && words.all.length <= mostWords && cues.some((cue) => placeOf(words, cue) === 0)
  );
}

/** The entities of a follow-up: what it names itself, and of the earlier question what it leaves unsaid. */
export function mergeEntities(now: Entities, earlier: Entities): Entities {
  const pick = <T>(own: readonly T[], before: readonly T[]) => (own.length > 0 ? own : before);
  const namesPlace = now.cities.length > 0 || now.regions.length > 0;
  return {
    seasons: pick(now.seasons, earlier.seasons),
    cities: namesPlace ? now.cities : earlier.cities,
    regions: namesPlace ? now.regions : earlier.regions,
    sectors: pick(now.sectors, earlier.sectors),
    channels: pick(now.channels, earlier.channels),
    goals: pick(now.goals, earlier.goals),
    sensitive: pick(now.sensitive, earlier.sensitive),
    money: pick(now.money, earlier.money),
    dates: now.dates,
    percentages: now.percentages,
    urls: now.urls,
  };
}
