import type { PlaybookEntry } from '#shared/playbook/entry.ts';

/** Gives the entries of these fact ids with their parts: `SEA-01` takes `SEA-01` and `SEA-01.food`. */
export function pickFacts(entries: readonly PlaybookEntry[], ids: readonly string[]): PlaybookEntry[] {
  const wanted = new Set(ids);
  return entries.filter((entry) => wanted.has(entry.id) || wanted.has(factIdOf(entry.id)));
}

/** The fact that an entry belongs to: its id without the part (`SEA-01.food` → `SEA-01`). */
export function factIdOf(entryId: string): string {
  return entryId.split('.', 1)[0] ?? entryId;
}
