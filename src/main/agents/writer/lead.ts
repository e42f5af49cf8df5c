import { daysFrom } from '../calendar/day.ts';
import { channels } from '../master/lexicon/channels.ts';
import { cities } from '../master/lexicon/places.ts';
import { seasons } from '../master/lexicon/seasons.ts';
import { sectors } from '../master/lexicon/sectors.ts';
import type { SensitiveKey } from '../master/lexicon/sensitive.ts';
import { channelPicksFor } from '../subject.ts';
import { dateFinding } from './date-finding.ts';
import { hijriDay, longDay } from './days.ts';
import { moneyWords } from './estimate.ts';
import type { Material } from './parts.ts';
import type { LeadWords } from './phrases/type.ts';

/** Puts what a lead may speak of into words of the answer's language, and cites the date's source. */
function leadWordsOf({ subject, findings, language, phrases, citations, told }: Material): LeadWords {
  const { dates, season, today } = subject;
  const basis = dates === null ? undefined : dateFinding(dates, findings);
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
    picks: channelPicksFor(subject),
    mark: () => {
      if (basis === undefined) return '';
      told.add(basis.id);
      return citations.mark(basis);
    },
  };
}

/** Writes the first lines of an answer: what answers the question most directly, then what frames the rest. */
export function leadOf(material: Material): string {
  const { subject, phrases } = material;
  if (subject.remarks !== null) return phrases.remarks.lead;
  const direct = sensitiveLead(material) ?? comparisonLead(material);
  if (direct !== null) return direct;
  const write = phrases.leads[subject.intent];
  return write === undefined ? phrases.foundLead : write(leadWordsOf(material));
}

/** "May I advertise …?" is answered first by what holds for the matter. */
function sensitiveLead({ subject, findings, phrases, citations }: Material): string | null {
  const matter = subject.sensitive[0];
  if (subject.intent !== 'legal_check' || matter === undefined) return null;
  const basis = findings.find((finding) => leadFacts[matter].includes(finding.id));
  return basis === undefined ? null : phrases.sensitive[matter](citations.mark(basis));
}

/** The fact that each direct answer on a sensitive matter rests on. */
const leadFacts: Readonly<Record<SensitiveKey, readonly string[]>> = {
  alcohol: ['CUL-01.goods'],
  gambling: ['CUL-01.services'],
  pork: ['CUL-01.goods'],
  tobacco: ['CUL-01.goods'],
  flag: ['LAW-30.national'],
  religious_text: ['CUL-03.text', 'LAW-30.other'],
  discounts: ['LAW-20.licence'],
  children: ['LAW-03.content'],
  comparison: ['LAW-15'],
};

/** Two platforms set against each other by their published reach (PLT-01). */
function comparisonLead({ subject, findings, language, phrases, citations }: Material): string | null {
  if (subject.intent !== 'audience_platform') return null;
  const reaches = subject.channels.flatMap((channel) => {
    const finding = findings.find((one) => one.id === `PLT-01.${channel}`);
    const share = Number.parseFloat(finding?.figure?.en ?? '');
    return finding === undefined || Number.isNaN(share) ? [] : [{ channel, finding, share }];
  });
  const [first, second] = reaches.sort((a, b) => b.share - a.share);
  if (first === undefined || second === undefined || first.share === second.share) return null;
  const sides = [first, second].map(({ channel, finding }) => {
    return {
      name: channels[channel].label[language],
      figure: `${finding.figure?.[language] ?? ''}${citations.mark(finding)}`,
    };
  });
  const [larger, smaller] = sides;
  return larger === undefined || smaller === undefined ? null : phrases.comparison(larger, smaller);
}
