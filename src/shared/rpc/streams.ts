/** A stream of events that a reader has not taken yet; `push` never blocks and nothing is dropped. */
export type EventQueue<T> = { push(event: T): void; end(): void; read(): AsyncGenerator<T, void, void> };

/**
 * Takes an optional signal that ends the stream. Gives a queue with one reader: events wait in memory until read.
 */
export function eventQueue<T>(signal?: AbortSignal): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let wake: () => void = () => {};
  const end = () => {
    ended = true;
    wake();
  };
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) ended = true;
  return {
    push(event) {
      if (ended) return;
      waiting.push(event);
      wake();
    },
    end,
    async *read() {
      try {
        while (true) {
          const batch = waiting.splice(0);
          yield* batch;
          if (waiting.length > 0) continue;
          if (ended) return;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        ended = true;
        signal?.removeEventListener('abort', end);
      }
    },
  };
}

/** A value that changes, and those who watch it. */
export type LiveValue<T> = {
  get(): T;
  set(next: T): void;
  /** First the value as it is, then each later one; a slow reader gets the newest only. */
  watch(signal?: AbortSignal): AsyncGenerator<T, void, void>;
};

/** Takes a first value; gives a live value whose watchers end with their signal. */
export function liveValue<T>(initial: T): LiveValue<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const wake of watchers) wake();
    },
    async *watch(signal) {
      let changed = true;
      let resume: () => void = () => {};
      const wake = () => {
        changed = true;
        resume();
      };
      const stop = () => resume();
      watchers.add(wake);
      signal?.addEventListener('abort', stop, { once: true });
      try {
        while (!signal?.aborted) {
          if (changed) {
            changed = false;
            yield value;
            continue;
          }
          await new Promise<void>((resolve) => {
            resume = resolve;
          });
        }
      } finally {
        watchers.delete(wake);
        signal?.removeEventListener('abort', stop);
      }
    },
  };
}
