import type { AnswerLanguage } from '#shared/domain/language.ts';
import { daysFrom } from '../calendar/day.ts';
import { upcomingSeasons } from '../calendar/season-dates.ts';
import type { Finding } from '../finding.ts';
import { seasons } from '../master/lexicon/seasons.ts';
import { factIdOf } from '../playbook-facts.ts';
import type { Subject } from '../subject.ts';
import type { Citations } from './citations.ts';
import { dateFinding } from './date-finding.ts';
import { dayMonth, dayMonthYear, longDay } from './days.ts';
import { estimatePart } from './estimate.ts';
import { factSentence } from './facts.ts';
import type { Part } from './outlines.ts';
import type { Phrases } from './phrases/type.ts';
import { remarksPart } from './remarks.ts';
import { type Phase, phasesOf } from './timeline.ts';

/** What every part of an answer is made from. */
export type Material = {
  subject: Subject;
  findings: readonly Finding[];
  language: AnswerLanguage;
  phrases: Phrases;
  citations: Citations;
  /** Ids of findings that stand in the answer already. */
  told: Set<string>;
};

/** Writes one part of an answer as Markdown; null where there is nothing for it. */
export function writePart(part: Part, material: Material): string | null {
  const body = bodyOf(part, material);
  if (body === null) return null;
  const { headings, intros } = material.phrases;
  const intro = intros[part.key];
  return [`### ${headings[part.key]}`, ...(intro === undefined ? [] : [intro]), body].join('\n\n');
}

function bodyOf(part: Part, material: Material): string | null {
  if ('topics' in part) return factsList(part, material);
  if ('facts' in part) return figuresTable(material, part.facts, part.most);
  if (part.key === 'timeline') return timelineTable(material);
  if (part.key === 'upcoming') return upcomingTable(material);
  if (part.key === 'remarks') return remarksPart(material);
  return estimatePart(material);
}

/** Findings of some topics that the answer has not told yet, the nearest first. */
function factsList(
  { topics, most, first }: Extract<Part, { topics: unknown }>,
  material: Material,
): string | null {
  const { subject, findings, language, phrases, citations, told } = material;
  const chosen = findings
    .filter((finding) => topics.includes(finding.topic) && !told.has(finding.id))
    .sort((a, b) => placeIn(first, a) - placeIn(first, b))
    .slice(0, subject.concise ? Math.ceil(most / 2) : most);
  if (chosen.length === 0) return null;
  for (const finding of chosen) told.add(finding.id);
  return chosen.map((finding) => `- ${factSentence(finding, language, phrases, citations)}`).join('\n');
}

/** Facts that go first keep the order of their list; the rest follow as they were found. */
function placeIn(first: readonly string[], finding: Finding): number {
  const place = first.indexOf(factIdOf(finding.id));
  return place < 0 ? first.length : place;
}

/** The phases of the subject's season on their days, with the facts that set them. */
function timelineTable({ subject, findings, language, phrases, citations, told }: Material): string | null {
  if (subject.dates === null) return null;
  const phases = phasesOf(subject.dates, subject.today);
  if (phases.length === 0) return null;
  const words = phrases.timeline;
  const rows = phases.map((phase) => {
    const basis = phase.facts
      .map((fact) => findings.find((finding) => finding.id === fact || finding.id.startsWith(`${fact}.`)))
      .find((finding) => finding !== undefined);
    const mark = basis === undefined ? '' : citations.mark(basis);
    if (basis !== undefined) told.add(basis.id);
    const state = phase.state === 'ahead' ? '' : ` ${phase.state === 'now' ? words.now : words.past}`;
    const { name, action } = phrases.phases[phase.key];
    return `| ${name}${state} | ${spanOf(phase, language, phrases)} | ${action}${mark} |`;
  });
  return [`| ${words.phase} | ${words.when} | ${words.what} |`, '|---|---|---|', ...rows].join('\n');
}

function spanOf({ from, to }: Phase, language: AnswerLanguage, { timeline }: Phrases): string {
  if (from === null) return timeline.until(dayMonthYear(to ?? '', language));
  if (to === null) return timeline.from(dayMonthYear(from, language));
  if (from === to) return longDay(from, language);
  if (from.slice(0, 7) === to.slice(0, 7))
    return timeline.range(String(Number(from.slice(8))), dayMonthYear(to, language));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return timeline.range(
    sameYear ? dayMonth(from, language) : dayMonthYear(from, language),
    dayMonthYear(to, language),
  );
}

/** The next seasons, where the question names none. */
function upcomingTable({ subject, findings, language, phrases, citations, told }: Material): string | null {
  if (subject.season !== null) return null;
  const words = phrases.upcoming;
  const rows = upcomingSeasons(subject.today).map((dates) => {
    const basis = dateFinding(dates, findings);
    const mark = basis === undefined ? '' : citations.mark(basis);
    if (basis !== undefined) told.add(basis.id);
    const left = phrases.daysLeft(daysFrom(subject.today, dates.start));
    return `| ${seasons[dates.season].label[language]} | ${longDay(dates.start, language)}${mark} | ${left} |`;
  });
  return [`| ${words.season} | ${words.date} | ${words.left} |`, '|---|---|---|', ...rows].join('\n');
}

/** A longer figure is a sentence and belongs in a list. */
const longestTableFigure = 45;

/** Figures of one kind, side by side. */
function figuresTable(material: Material, facts: readonly string[], most: number): string | null {
  const { subject, findings, language, phrases, citations, told } = material;
  // Two platforms set against each other: theirs alone.
  const only = subject.channels.length >= 2 ? subject.channels : null;
  const rows = findings
    .filter((finding) => only === null || only.some((channel) => finding.id.includes(`.${channel}`)))
    .filter((finding) => facts.includes(factIdOf(finding.id)) && !told.has(finding.id))
    .filter((finding) => {
      const length = finding.figure?.[language].length ?? 0;
      return length > 0 && length <= longestTableFigure;
    })
    .slice(0, most);
  if (rows.length < 2) return null;
  const words = phrases.shares;
  for (const finding of rows) told.add(finding.id);
  const lines = rows.map((finding) => {
    const confirm = finding.confidence === 'C' ? ` ${phrases.toConfirm}` : '';
    const figure = finding.figure?.[language] ?? '';
    return `| ${finding.title[language]} | ${figure}${confirm} | ${finding.period?.[language] ?? '—'} |${citations.mark(finding)} |`;
  });
  return [
    `| ${words.what} | ${words.figure} | ${words.period} | ${words.source} |`,
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}
