import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import type { IsoDay } from '../calendar/day.ts';
import type { Finding } from '../finding.ts';
import { factIdOf } from '../playbook-facts.ts';
import { type Query, relevanceOf } from './relevance.ts';

/** Below this an entry that only the search brought has too little to do with the question. */
export const leastRelevance = 0.34;
/** Where wanted facts carry the answer, only what is close to the question joins them. */
const leastRelevanceBeside = 0.6;
const mostFindings = 40;
/** A fact with many parts (a figure per sector) must not fill the answer by itself. */
const mostPartsOfOneFact = 3;
/** Facts that are a table: their parts belong together. */
const tables = new Set(['PLT-01', 'PLT-02', 'BUD-01', 'PLAN-01', 'PRA-04']);

/**
 * Chooses findings: the wanted facts in their order (of a fact with many parts the nearest to the question), then what
 * the search brought, nearest first.
 */
export function chooseFindings(
  wanted: readonly PlaybookEntry[],
  searched: readonly PlaybookEntry[],
  query: Query,
  today: IsoDay,
): Finding[] {
  const kept = nearestParts(wanted, query);
  const pinned = kept.map((entry, index) => {
    const place = 1 - index / (kept.length * 2);
    return findingOf(entry, round(0.6 * place + 0.4 * relevanceOf(entry, query)), today);
  });
  const known = new Set(wanted.map((entry) => entry.id));
  const found = searched
    .filter((entry) => !known.has(entry.id))
    .map((entry) => findingOf(entry, round(relevanceOf(entry, query)), today))
    .filter((finding) => finding.score >= (pinned.length > 3 ? leastRelevanceBeside : leastRelevance))
    .sort((a, b) => b.score - a.score);
  return [...pinned, ...unique(found)].slice(0, mostFindings);
}

/** Makes the finding of a playbook entry. */
export function findingOf(entry: PlaybookEntry, score: number, today: IsoDay): Finding {
  return {
    id: entry.id,
    agent: 'cultural_context',
    entryId: entry.id,
    topic: entry.topic,
    title: entry.title,
    claim: entry.claim,
    figure: entry.figure,
    period: entry.period,
    confidence: entry.confidence,
    legal: entry.legal,
    stale: entry.reviewBy < today,
    score,
    sources: entry.sources,
  };
}

function nearestParts(entries: readonly PlaybookEntry[], query: Query): PlaybookEntry[] {
  const kept = new Set<string>();
  for (const [fact, parts] of groupByFact(entries)) {
    const most = tables.has(fact) ? parts.length : mostPartsOfOneFact;
    const nearest = parts
      .map((entry) => ({ id: entry.id, relevance: relevanceOf(entry, query) }))
      .sort((a, b) => b.relevance - a.relevance);
    for (const { id } of nearest.slice(0, most)) kept.add(id);
  }
  return entries.filter((entry) => kept.has(entry.id));
}

function groupByFact(entries: readonly PlaybookEntry[]): Map<string, PlaybookEntry[]> {
  const groups = new Map<string, PlaybookEntry[]>();
  for (const entry of entries) {
    const fact = factIdOf(entry.id);
    groups.set(fact, [...(groups.get(fact) ?? []), entry]);
  }
  return groups;
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
