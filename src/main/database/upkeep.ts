import type { PGlite } from '@electric-sql/pglite';
import type { RepositoryContext } from '#db/context.ts';
import { getMeta, setMeta } from '#db/repositories/local/meta.ts';
import { loadPlaybook } from '#db/repositories/local/playbook.ts';
import { indexNextTurns } from '#db/repositories/local/turn-search-index.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import type { Changes } from './changes.ts';
import { warmUp } from './warm-up.ts';

export type UpkeepDeps = {
  playbook(): Promise<{ version: string; entries: readonly PlaybookEntry[] }>;
  clock(): number;
  report(error: unknown, about: string): void;
};

export type Upkeep = {
  /** Resolves when the playbook of this version is loaded; begins at once when that was still put off. */
  playbookReady(): Promise<void>;
  /** Ends the work that is under way and waits for it; then tidies tables that have grown much. */
  stop(pg: PGlite): Promise<void>;
};

/** The longest that a person's work may wait for a slice of upkeep, in milliseconds. */
const sliceMs = 40;
/** New turns are indexed when writing has rested for so long, so that upkeep does not stand between a write and its sight. */
const restMs = 400;
/** The first screen comes first. */
const beginAfterMs = 700;
/** PGlite has no autovacuum: after so many new turns the visibility map, which index-only scans live on, is made anew. */
const vacuumAfterTurns = 500;
const newTurnsKey = 'turns_since_vacuum';

/** The next size of a slice, from how long the last one took; between 5 and 200 turns. */
export function nextSlice(size: number, tookMs: number): number {
  const wanted = Math.round((size * sliceMs) / Math.max(tookMs, 1));
  return Math.min(200, Math.max(5, Math.min(wanted, size * 2)));
}

/** Loads the playbook when its version is new, and keeps the message search index up to date, slice by slice. */
export function startUpkeep(deps: UpkeepDeps, changes: Changes, context: () => RepositoryContext): Upkeep {
  let stopped = false;
  let newTurns = 0;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  async function index(): Promise<void> {
    let slice = 25;
    while (!stopped) {
      const began = deps.clock();
      const indexed = await indexNextTurns(context(), slice);
      if (indexed === 0) return;
      newTurns += indexed;
      slice = nextSlice(slice, deps.clock() - began);
      // Gives waiting reads and writes their turn between two slices.
      await new Promise(setImmediate);
    }
  }
  const enqueue = (work: () => Promise<unknown>) => {
    running = running.then(work).then(
      () => {},
      (error: unknown) => deps.report(error, 'upkeep'),
    );
  };
  const stopListening = changes.on(['conversation_turns'], () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => enqueue(index), restMs);
  });
  let begun: Promise<void> | null = null;
  const begin = () => {
    if (begun) return begun;
    clearTimeout(beginning);
    enqueue(async () => {
      const playbook = await deps.playbook();
      if (!stopped) await loadPlaybook(context(), playbook);
    });
    begun = running;
    enqueue(index);
    enqueue(() => warmUp(context()));
    return begun;
  };
  const beginning = setTimeout(begin, beginAfterMs);

  return {
    playbookReady: begin,
    async stop(pg) {
      stopped = true;
      stopListening();
      if (timer) clearTimeout(timer);
      clearTimeout(beginning);
      await running;
      await tidy(pg, context(), newTurns).catch((error: unknown) => deps.report(error, 'vacuum'));
    },
  };
}

async function tidy(pg: PGlite, context: RepositoryContext, newTurns: number): Promise<void> {
  if (newTurns === 0) return;
  const before = await getMeta(context, newTurnsKey);
  const total = newTurns + (typeof before === 'number' ? before : 0);
  if (total >= vacuumAfterTurns) await pg.exec('VACUUM (ANALYZE) conversation_turns');
  await setMeta(context, newTurnsKey, total >= vacuumAfterTurns ? 0 : total);
}
