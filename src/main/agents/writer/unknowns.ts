import { seasons } from '../master/lexicon/seasons.ts';
import { planTasks } from '../master/plan.ts';
import type { Understanding } from '../understanding.ts';
import { claimOf } from './facts.ts';
import type { Material } from './parts.ts';
import type { Phrases } from './phrases/type.ts';

const mostGaps = 2;

/** Says what an answer does not know: gaps of the playbook, an unannounced date, weak sources, the client's own case. */
export function unknownsPart(material: Material): string | null {
  const { subject, findings, language, phrases, citations, told } = material;
  const { season, dates, intent } = subject;
  const gaps = findings
    .filter((finding) => finding.topic === 'gap' && !told.has(finding.id))
    .slice(0, mostGaps)
    .map((finding) => `${claimOf(finding, language)}${citations.mark(finding)}`);
  const undated = season !== null && dates === null && gaps.length === 0;
  const tellsHijriDate =
    dates?.moonSighted === true && citations.used().some((finding) => finding.id.startsWith('CAL-20'));
  const hasWeak = citations.used().some((finding) => finding.confidence === 'C' && finding.topic !== 'gap');
  const lines = [
    ...(tellsHijriDate ? [phrases.moonUnknown] : []),
    ...(undated && season !== null ? [phrases.undatedSeason(seasons[season].label[language])] : []),
    ...gaps,
    ...(phrases.unknowns[intent] ?? []),
    ...(hasWeak ? [phrases.weakSources] : []),
  ];
  return lines.length === 0 ? null : listUnder(phrases.unknownHeading, lines);
}

/** Says which planned work waits for the network or cannot be done here; null where all of it ran. */
export function openTasksPart(understanding: Understanding | null, phrases: Phrases): string | null {
  if (understanding === null) return null;
  const { tasks } = phrases;
  const lines = planTasks(understanding.plan).flatMap((task) => {
    const purpose = tasks.purposes[task.purpose];
    if (task.status === 'deferred') return [tasks.deferred(purpose)];
    if (task.status === 'run' || task.why === null) return [];
    return [tasks.unavailable[task.why](purpose)];
  });
  return lines.length === 0 ? null : listUnder(tasks.heading, lines);
}

function listUnder(heading: string, lines: readonly string[]): string {
  return `### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
