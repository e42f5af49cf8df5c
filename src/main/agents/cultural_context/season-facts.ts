import { dateFactsOf, overlapFactsOf } from '../calendar/date-facts.ts';
import { upcomingSeasons } from '../calendar/season-dates.ts';
import type { SeasonKey } from '../master/lexicon/seasons.ts';
import type { Subject } from '../subject.ts';

const eidPlan = [
  'PLAN-01.eid-creative',
  'PLAN-01.eid-stop',
  'SEA-03',
  'SEA-05.*',
  'PRA-04.sacred-days',
  'CAL-06',
  'CAL-20',
];

/** Playbook facts that tell of a season: lead times, demand, rules. */
const facts: Readonly<Record<SeasonKey, readonly string[]>> = {
  ramadan: [
    'PLAN-01.lock',
    'PLAN-01.offers',
    'PLAN-01.switch',
    'PLAN-01.eid-creative',
    'PLAN-01.eid-stop',
    'SEA-03',
    'SEA-01.*',
    'SEA-02.*',
    'RAM-01.*',
    'PLAN-01.no-launch',
    'CAL-20',
    'SEA-04.lead',
  ],
  eid: eidPlan,
  eid_fitr: eidPlan,
  eid_adha: ['SEA-06.*', 'PRA-04.sacred-days', 'CAL-20'],
  hajj: ['SEA-06.*', 'PRA-04.sacred-days', 'CAL-20'],
  national_day: ['CAL-03', 'PLAN-03', 'SEA-09.*', 'LAW-30.*', 'LAW-21.national', 'CAL-05'],
  founding_day: ['CAL-01', 'CAL-21.tone', 'LAW-30.*', 'LAW-21.founding'],
  flag_day: ['CAL-02', 'LAW-30.*'],
  white_friday: ['CAL-08', 'PLAN-04', 'CAL-08.lead', 'SEA-10.*', 'CAL-07.rhythm'],
  singles_day: ['CAL-09', 'SEA-10.*'],
  back_to_school: ['PLAN-02', 'SEA-07.*', 'SEA-08.*', 'GAP-03', 'CAL-11.*'],
  riyadh_season: ['CAL-10', 'SEA-12.*', 'GAP-04'],
  salary_day: ['CAL-07', 'CAL-07.rhythm', 'PLAN-05', 'SEA-11.*'],
  summer: ['CAL-11.summer', 'GAP-03'],
};

/** Gives the facts of the subject's season, those on its coming dates first; without a season, the next seasons' dates. */
export function seasonFacts(subject: Subject): string[] {
  const { season, dates, intent, today } = subject;
  if (season === null) {
    const plans = intent === 'campaign_plan' || intent === 'season_timing';
    return plans ? upcomingSeasons(today).flatMap(dateFactsOf) : [];
  }
  const dated = dates === null ? [] : [...dateFactsOf(dates), ...overlapFactsOf(dates)];
  return [...dated, ...facts[season]];
}
