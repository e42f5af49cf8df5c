import type { PlaybookEntry } from '#shared/playbook/entry.ts';

/** Gives the entries of these ids, in the order asked; `SEA-01.*` stands for the fact `SEA-01` with all its parts. */
export function pickFacts(entries: readonly PlaybookEntry[], ids: readonly string[]): PlaybookEntry[] {
  const found = new Map<string, PlaybookEntry>();
  for (const id of ids) {
    const fact = id.endsWith('.*') ? id.slice(0, -2) : null;
    for (const entry of entries) {
      if (entry.id === id || (fact !== null && factIdOf(entry.id) === fact)) found.set(entry.id, entry);
    }
  }
  return [...found.values()];
}

/** The fact that an entry belongs to: its id without the part (`SEA-01.food` → `SEA-01`). */
export function factIdOf(entryId: string): string {
  return entryId.split('.', 1)[0] ?? entryId;
}
