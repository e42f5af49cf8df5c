import { hijriOf } from '../calendar/day.ts';
import type { SeasonKey } from '../master/lexicon/seasons.ts';
import type { Subject } from '../subject.ts';

/** Playbook facts that tell of a season: dates first, then demand, lead time, rules. */
const facts: Readonly<Record<SeasonKey, readonly string[]>> = {
  ramadan: ['SEA-01.*', 'SEA-04.lead', 'SEA-03.*', 'SEA-02.*', 'RAM-01.*', 'CAL-20'],
  eid: ['SEA-05.*', 'SEA-03.*', 'CAL-06.*', 'CAL-20'],
  eid_fitr: ['SEA-05.*', 'SEA-03.*', 'CAL-06.*', 'CAL-20'],
  eid_adha: ['SEA-06.*', 'CAL-20'],
  hajj: ['SEA-06.*', 'CAL-20'],
  national_day: ['CAL-03.*', 'SEA-09.*', 'LAW-30.*', 'LAW-21.*', 'CAL-05.*'],
  founding_day: ['CAL-01.*', 'CAL-21.tone', 'LAW-30.*', 'LAW-21.*'],
  flag_day: ['CAL-02.*', 'LAW-30.*'],
  white_friday: ['CAL-08', 'CAL-08.lead', 'SEA-10.*', 'CAL-07.rhythm'],
  singles_day: ['CAL-09.*', 'SEA-10.*'],
  back_to_school: ['CAL-11.*', 'SEA-07.*', 'SEA-08.*'],
  riyadh_season: ['CAL-10.*', 'SEA-12.*'],
  salary_day: ['CAL-07', 'CAL-07.rhythm', 'SEA-11.*'],
  summer: ['CAL-11.summer'],
};

/** Gives the facts of the subject's season, those of its coming year first. Empty without a season. */
export function seasonFacts(subject: Subject): string[] {
  if (subject.season === null) return [];
  return [...datedFacts(subject), ...facts[subject.season]];
}

/** Facts that hold for one year only: the dates of Hijri seasons and what coincides with them. */
function datedFacts({ season, dates }: Subject): string[] {
  if (dates === null) return [];
  const gregorianYear = dates.start.slice(0, 4);
  const hijriYear = hijriOf(dates.start).year;
  const dated = [`CAL-20.${hijriYear}`];
  switch (season) {
    case 'ramadan':
      return [`CAL-20.${hijriYear}-ramadan`, ...dated, `CAL-21.founding-${gregorianYear}`];
    case 'eid':
    case 'eid_fitr':
      return [`CAL-20.${hijriYear}-eid-fitr`, ...dated, `CAL-21.flag-${gregorianYear}`];
    case 'eid_adha':
    case 'hajj':
      return [`CAL-20.${hijriYear}-adha`, ...dated];
    case 'founding_day':
      return [`CAL-21.founding-${gregorianYear}`];
    case 'flag_day':
      return [`CAL-21.flag-${gregorianYear}`];
    case 'white_friday':
      return [`CAL-21.white-friday-${gregorianYear}`];
    default:
      return [];
  }
}
