import type { Source } from '#shared/contract/database/conversations.ts';
import { playbookEntries } from '#shared/playbook/index.ts';

const entries = new Map(playbookEntries.map((entry) => [entry.id, entry]));

/**
 * Takes an answer with `{{ENTRY}}` marks; gives it with numbers `[1]`, `[2]` … and the sources in that order.
 * Throws for an entry that the playbook does not have.
 */
export function cited(
  answer: string,
  language: 'ar' | 'en',
  day: string,
): { content: string; sources: Source[] } {
  const order = new Map<string, number>();
  const content = answer.replace(/\{\{([^}]+)\}\}/g, (_, id: string) => {
    const n = order.get(id) ?? order.size + 1;
    order.set(id, n);
    return `[${n}]`;
  });
  return { content, sources: [...order].map(([id, n]) => sourceOf(id, n, language, day)) };
}

function sourceOf(id: string, n: number, language: 'ar' | 'en', day: string): Source {
  const entry = entries.get(id);
  const [first] = entry?.sources ?? [];
  if (!entry || !first) throw new Error(`The playbook has no entry ${id} with a source`);
  return {
    n,
    kind: 'playbook',
    ref: id,
    title: entry.title[language],
    url: first.url,
    name: first.name,
    date: first.date,
    period: entry.period?.[language] ?? null,
    confidence: entry.confidence,
    stale: entry.reviewBy < day,
  };
}
