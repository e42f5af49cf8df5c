import type { ChannelKey } from './lexicon/channels.ts';
import type { GoalKey } from './lexicon/goals.ts';
import type { CityKey, RegionKey } from './lexicon/places.ts';
import type { SeasonKey } from './lexicon/seasons.ts';
import type { SectorKey } from './lexicon/sectors.ts';

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
  money: readonly Money[];
  dates: readonly MentionedDate[];
  percentages: readonly number[];
  urls: readonly string[];
};
