import { eventQueue } from '#shared/rpc/streams.ts';

/** Who is told when tables change. */
export type Changes = {
  /** A commit touched the table. */
  touched(table: string): void;
  /**
   * Gives the result of `read` now, and again after changes to one of `tables`, when it is another one. Changes that
   * come while a read runs lead to one more read, however many they are.
   */
  follow<T>(
    tables: readonly string[],
    read: () => Promise<T>,
    signal?: AbortSignal,
  ): AsyncGenerator<T, void, void>;
  /** Calls `listener` after commits that touched one of `tables`, once for all that came together. */
  on(tables: readonly string[], listener: () => void): () => void;
};

/** Takes how to put something off until the commits at hand have been told of (`setImmediate`). */
export function createChanges(defer: (run: () => void) => void): Changes {
  const listeners = new Set<{ tables: ReadonlySet<string>; listener: () => void }>();
  let dirty = new Set<string>();

  function flush(): void {
    const touched = dirty;
    dirty = new Set();
    // The newest first: what was opened last is what the person looks at.
    for (const { tables, listener } of [...listeners].reverse()) {
      for (const table of touched) {
        if (!tables.has(table)) continue;
        listener();
        break;
      }
    }
  }

  const on: Changes['on'] = (tables, listener) => {
    const entry = { tables: new Set(tables), listener };
    listeners.add(entry);
    return () => listeners.delete(entry);
  };

  return {
    touched(table) {
      if (dirty.size === 0) defer(flush);
      dirty.add(table);
    },
    on,
    async *follow(tables, read, signal) {
      const wakes = eventQueue<true>(signal);
      let pending = false;
      const wake = () => {
        if (pending) return;
        pending = true;
        wakes.push(true);
      };
      const stop = on(tables, wake);
      try {
        wake();
        let last: string | null = null;
        for await (const _ of wakes.read()) {
          pending = false;
          const result = await read();
          const text = JSON.stringify(result);
          if (text === last) continue;
          last = text;
          yield result;
        }
      } finally {
        stop();
        wakes.end();
      }
    },
  };
}
