import type { PlaybookEntry, PlaybookTopic } from '../entry.ts';

export type Bilingual = PlaybookEntry['title'];
export type Source = PlaybookEntry['sources'][number];
type Keywords = PlaybookEntry['keywords'];
type Confidence = PlaybookEntry['confidence'];

/** What all entries made from one fact share. */
interface Fact {
  topic: PlaybookTopic;
  confidence: Confidence;
  sources: readonly Source[];
  /** Date of the source or end of the measured period: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out when unknown. */
  asOf?: string;
  legal?: boolean;
  period?: Bilingual;
  keywords: Keywords;
}

/** One entry of a fact; anything given here replaces the fact's value, keywords are added to the fact's. */
interface Draft extends Partial<Omit<Fact, 'keywords' | 'topic'>> {
  id: string;
  title: Bilingual;
  claim: Bilingual;
  figure?: Bilingual;
  keywords?: Keywords;
}

/** The date on which the knowledge base was compiled; sources with no known date count from it. */
export const compiledOn = '2026-11-22';

/** Takes the Arabic and the English wording; gives the bilingual text. */
export const bi = (ar: string, en: string): Bilingual => ({ ar, en });

/** Takes a source's name, address (null where there is none to open) and date as far as known. */
export const cite = (name: string, url: string | null, date: string | null = null): Source => ({
  name,
  url,
  date,
});

/** Takes two comma-separated lists of words a person would ask with; gives the keywords. */
export const words = (ar: string, en: string): Keywords => ({
  ar: ar.split('،').map((word) => word.trim()),
  en: en.split(',').map((word) => word.trim()),
});

/** Takes a source date, whole or partial; gives the last day it can mean, as a UTC date. */
function lastDayOf(date: string): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year, 12, 0));
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

/**
 * Takes the date of a source and whether the entry is legal; gives the ISO date on which the entry is due for
 * review: 6 months later for law, 12 months later for anything else. A day the month lacks becomes its last day.
 */
export function reviewDate(asOf: string, legal: boolean): string {
  const from = lastDayOf(asOf);
  const month = from.getUTCMonth() + (legal ? 6 : 12);
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const due = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDay));
  return new Date(due).toISOString().slice(0, 10);
}

/** Takes what a fact's entries share and the entries themselves; gives whole playbook entries. */
export function entriesFrom(fact: Fact, drafts: readonly Draft[]): PlaybookEntry[] {
  return drafts.map((draft) => {
    const legal = draft.legal ?? fact.legal ?? false;
    return {
      id: draft.id,
      topic: fact.topic,
      title: draft.title,
      claim: draft.claim,
      figure: draft.figure ?? null,
      period: draft.period ?? fact.period ?? null,
      sources: [...(draft.sources ?? fact.sources)],
      confidence: draft.confidence ?? fact.confidence,
      reviewBy: reviewDate(draft.asOf ?? fact.asOf ?? compiledOn, legal),
      legal,
      keywords: {
        ar: [...fact.keywords.ar, ...(draft.keywords?.ar ?? [])],
        en: [...fact.keywords.en, ...(draft.keywords?.en ?? [])],
      },
    };
  });
}
