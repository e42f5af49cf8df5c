import type { Source } from '#shared/contract/database/conversations.ts';
import type { AnswerLanguage } from '#shared/domain/language.ts';
import type { Finding } from '../finding.ts';
import { arabicSourceName } from './phrases/ar/source-names.ts';

/** Numbers findings as an answer uses them. */
export type Citations = {
  /** Gives the mark of a finding, ` [3]`: a new number at first use, the same again after. */
  mark(finding: Finding): string;
  /** The findings used, in the order of their numbers. */
  used(): readonly Finding[];
  sources(): Source[];
};

/** Begins the numbering of one answer. */
export function createCitations(language: AnswerLanguage): Citations {
  const used: Finding[] = [];
  return {
    mark(finding) {
      const known = used.findIndex((one) => one.id === finding.id);
      if (known >= 0) return ` [${known + 1}]`;
      used.push(finding);
      return ` [${used.length}]`;
    },
    used: () => used,
    sources: () => used.map((finding, index) => sourceOf(finding, index + 1, language)),
  };
}

/** Makes the source that a number stands for. */
export function sourceOf(finding: Finding, n: number, language: AnswerLanguage): Source {
  const first = finding.sources[0];
  return {
    n,
    kind: finding.entryId === null ? 'web' : 'playbook',
    ref: finding.id,
    title: finding.title[language],
    url: finding.sources.find((source) => source.url !== null)?.url ?? null,
    name: first === undefined ? finding.title[language] : sourceName(first.name, language),
    date: first?.date ?? null,
    period: finding.period?.[language] ?? null,
    confidence: finding.confidence,
    stale: finding.stale,
  };
}

/** The playbook names its sources in English; a page from the web keeps the name it gave itself. */
function sourceName(name: string, language: AnswerLanguage): string {
  return language === 'ar' ? arabicSourceName(name) : name;
}

/** The numbers that a text cites, in order of first use. */
export function citedNumbers(text: string): number[] {
  return [...new Set([...text.matchAll(/\[(\d{1,3})\]/g)].map((match) => Number(match[1])))];
}

/** Of numbered sources, those that a text cites. */
export function citedSources(text: string, sources: readonly Source[]): Source[] {
  const cited = new Set(citedNumbers(text));
  return sources.filter((source) => cited.has(source.n));
}

/** Gives a list of sources as Markdown, for an export or a copy of an answer. */
export function sourcesAsMarkdown(sources: readonly Source[]): string {
  return sources
    .map(({ n, title, name, url, date, period }) => {
      const link = url === null ? name : `[${name.replace(/[[\]]/g, '')}](${url})`;
      return `${n}. ${[title, link, date, period].filter((piece) => piece !== null && piece !== '').join(' — ')}`;
    })
    .join('\n');
}
