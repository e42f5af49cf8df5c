import { dateFactsOf } from '../calendar/date-facts.ts';
import { daysFrom } from '../calendar/day.ts';
import { cities } from '../master/lexicon/places.ts';
import { seasons } from '../master/lexicon/seasons.ts';
import { sectors } from '../master/lexicon/sectors.ts';
import { hijriDay, longDay } from './days.ts';
import { moneyWords } from './estimate.ts';
import type { Material } from './parts.ts';
import type { LeadWords } from './phrases/type.ts';

/** Puts what a lead may speak of into words of the answer's language, and cites the date's source. */
export function leadWordsOf({ subject, findings, language, phrases, citations, told }: Material): LeadWords {
  const { dates, season, today } = subject;
  const basis =
    dates === null ? undefined : findings.find((finding) => dateFactsOf(dates).includes(finding.id));
  if (basis !== undefined) told.add(basis.id);
  const start = dates === null ? null : longDay(dates.start, language);
  const hijri = dates?.moonSighted === true ? ` (${hijriDay(dates.start, language)})` : '';
  return {
    season: season === null ? null : seasons[dates?.season ?? season].label[language],
    start: start === null ? null : `${start}${hijri}`,
    until: dates === null ? null : phrases.daysLeft(daysFrom(today, dates.start)),
    moonSighted: dates?.moonSighted ?? false,
    running: dates !== null && dates.start < today,
    sector: subject.sectors[0] === undefined ? null : sectors[subject.sectors[0]].label[language],
    city: subject.city === null ? null : cities[subject.city].label[language],
    money: subject.money === null ? null : moneyWords(subject.money, language),
    mark: basis === undefined ? '' : citations.mark(basis),
  };
}
