import type { PGlite } from '@electric-sql/pglite';

export type QueryTiming = { name: string; queuedMs: number; executingMs: number };
/** `interactive`: a person waits for it. `records`: the orchestrator's. `upkeep`: nobody waits for it. */
export type Priority = 'interactive' | 'records' | 'upkeep';

type Job = { name: string; queuedAt: number; run(): Promise<void> };
export type TimedClientDeps = {
  /** Milliseconds of a clock that never goes back. */
  clock(): number;
  report(timing: QueryTiming): void;
};

/**
 * PGlite is one connection on one thread. This puts a queue in front of it in which what a person waits for goes
 * before upkeep, and times each piece of work as queued and executing. Gives a client for each priority; both take
 * PGlite's own calls, so Drizzle runs over them. A transaction is one piece of work.
 */
export function timedClients(pg: PGlite, deps: TimedClientDeps): Record<Priority, PGlite> {
  const waiting: Record<Priority, Job[]> = { interactive: [], records: [], upkeep: [] };
  let busy = false;

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let job = next(); job; job = next()) {
      const started = deps.clock();
      await job.run();
      deps.report({ name: job.name, queuedMs: started - job.queuedAt, executingMs: deps.clock() - started });
    }
    busy = false;
  }
  const next = () => waiting.interactive.shift() ?? waiting.records.shift() ?? waiting.upkeep.shift();

  function enqueue<T>(priority: Priority, name: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      waiting[priority].push({
        name,
        queuedAt: deps.clock(),
        run: () => work().then(resolve, reject),
      });
      void drain();
    });
  }

  const client = (priority: Priority): PGlite => {
    const timed: Pick<PGlite, 'query' | 'exec' | 'transaction'> = {
      query: (text, params, options) =>
        enqueue(priority, queryName(text), () => pg.query(text, params, options)),
      exec: (text, options) => enqueue(priority, queryName(text), () => pg.exec(text, options)),
      transaction: (work) => enqueue(priority, 'transaction', () => pg.transaction(work)),
    };
    return new Proxy(pg, {
      get: (target, key) => (key in timed ? Reflect.get(timed, key) : Reflect.get(target, key, target)),
    });
  };
  return { interactive: client('interactive'), records: client('records'), upkeep: client('upkeep') };
}

/** The verb and the first table of a statement: enough to find it, and never a value. */
export function queryName(text: string): string {
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'query';
  const table = /\b(?:from|into|update|table|join)\s+"?(\w+)"?(?:\."?(\w+)"?)?/i.exec(text);
  const called = /^\s*select\s+"?(\w+)"?\s*\(/i.exec(text);
  return `${verb} ${table ? (table[2] ?? table[1]) : (called?.[1] ?? '')}`.trim();
}
