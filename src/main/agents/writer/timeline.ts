import { addDays, type IsoDay, nextHijri } from '../calendar/day.ts';
import type { SeasonDates } from '../calendar/season-dates.ts';

export type PhaseKey =
  | 'lock_plan'
  | 'early_offers'
  | 'pre_season_peak'
  | 'season_creative'
  | 'eid_creative'
  | 'eid_peak'
  | 'stop_hard_sell'
  | 'national_warm_up'
  | 'national_offers'
  | 'national_day'
  | 'discount_window'
  | 'offers_live'
  | 'the_day'
  | 'after_season';

/** One phase of a plan: from a day to a day (either may be open), and the facts its timing comes from. */
export type Phase = {
  key: PhaseKey;
  from: IsoDay | null;
  to: IsoDay | null;
  state: 'past' | 'now' | 'ahead';
  /** Playbook facts; the first that was found is cited. */
  facts: readonly string[];
};

type Draft = Omit<Phase, 'state'>;

const week = 7;

/**
 * Gives the phases of a plan for a season, oldest first: the playbook's lead-time rule put on the season's dates.
 * Empty where the playbook has no rule for the season.
 */
export function phasesOf(season: SeasonDates, today: IsoDay): Phase[] {
  return draftsFor(season)
    .map((draft) => ({ ...draft, state: stateOf(draft, today) }))
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
}

function draftsFor(season: SeasonDates): Draft[] {
  switch (season.season) {
    case 'ramadan':
      return ramadanPhases(season);
    case 'eid_fitr':
      return eidFitrPhases(season);
    case 'eid_adha':
      return eidAdhaPhases(season);
    case 'national_day':
      return nationalDayPhases(season);
    case 'founding_day':
      return foundingDayPhases(season);
    case 'white_friday':
      return whiteFridayPhases(season);
    default:
      return [];
  }
}

/** Plan locked 8 weeks ahead, offers live 4–5 weeks ahead, creative switched on day 1, Eid creative from day 15. */
function ramadanPhases({ start, end }: SeasonDates): Draft[] {
  const eid = addDays(end, 1);
  return [
    { key: 'lock_plan', from: null, to: addDays(start, -8 * week), facts: ['PLAN-01.lock'] },
    {
      key: 'early_offers',
      from: addDays(start, -5 * week),
      to: addDays(start, -4 * week),
      facts: ['PLAN-01.offers'],
    },
    {
      key: 'pre_season_peak',
      from: addDays(start, -2 * week),
      to: addDays(start, -1),
      facts: ['SEA-03', 'SEA-01.total'],
    },
    { key: 'season_creative', from: start, to: addDays(start, 13), facts: ['PLAN-01.switch'] },
    { key: 'eid_creative', from: addDays(start, 14), to: addDays(eid, -1), facts: ['PLAN-01.eid-creative'] },
    { key: 'stop_hard_sell', from: eid, to: null, facts: ['PLAN-01.eid-stop'] },
  ];
}

function eidFitrPhases({ start }: SeasonDates): Draft[] {
  const midRamadan = nextHijri(addDays(start, -20), 9, 15) ?? addDays(start, -15);
  return [
    { key: 'eid_creative', from: midRamadan, to: addDays(start, -week - 1), facts: ['PLAN-01.eid-creative'] },
    {
      key: 'eid_peak',
      from: addDays(start, -week),
      to: addDays(start, -1),
      facts: ['SEA-03', 'SEA-05.total'],
    },
    { key: 'stop_hard_sell', from: start, to: null, facts: ['PLAN-01.eid-stop'] },
  ];
}

function eidAdhaPhases({ start }: SeasonDates): Draft[] {
  return [
    { key: 'eid_peak', from: addDays(start, -week), to: addDays(start, -1), facts: ['SEA-06.clothing'] },
    { key: 'stop_hard_sell', from: start, to: addDays(start, week - 1), facts: ['SEA-06.eid-week'] },
    {
      key: 'after_season',
      from: addDays(start, week),
      to: addDays(start, 2 * week - 1),
      facts: ['SEA-06.rebound'],
    },
  ];
}

/** 2 weeks ahead to the day; the discount season was 17–30 September (LAW-21). */
function nationalDayPhases({ start }: SeasonDates): Draft[] {
  const year = start.slice(0, 4);
  return [
    {
      key: 'national_warm_up',
      from: addDays(start, -2 * week),
      to: addDays(start, -week - 1),
      facts: ['PLAN-03', 'SEA-09.lead'],
    },
    {
      key: 'national_offers',
      from: addDays(start, -week),
      to: addDays(start, -1),
      facts: ['SEA-09.lead', 'PLAN-03'],
    },
    { key: 'national_day', from: start, to: start, facts: ['CAL-03'] },
    { key: 'discount_window', from: `${year}-09-17`, to: `${year}-09-30`, facts: ['LAW-21.national'] },
  ];
}

/** The discount season was 15–28 February (LAW-21). */
function foundingDayPhases({ start }: SeasonDates): Draft[] {
  const year = start.slice(0, 4);
  return [
    { key: 'discount_window', from: `${year}-02-15`, to: `${year}-02-28`, facts: ['LAW-21.founding'] },
    { key: 'the_day', from: start, to: start, facts: ['CAL-01'] },
  ];
}

/** 4 weeks ahead to the day. */
function whiteFridayPhases({ start }: SeasonDates): Draft[] {
  return [
    {
      key: 'offers_live',
      from: addDays(start, -4 * week),
      to: addDays(start, -1),
      facts: ['PLAN-04', 'CAL-08.lead'],
    },
    { key: 'the_day', from: start, to: start, facts: ['CAL-08'] },
  ];
}

function stateOf({ from, to }: Draft, today: IsoDay): Phase['state'] {
  if (to !== null && to < today) return 'past';
  if (from !== null && from > today) return 'ahead';
  return 'now';
}
