import { describe, expect, it } from 'vitest';
import { eventQueue, liveValue } from './streams.ts';

describe('eventQueue', () => {
  it('gives every event in order, also those pushed before the reader came', async () => {
    const queue = eventQueue<number>();
    queue.push(1);
    queue.push(2);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const event of queue.read()) {
        seen.push(event);
        if (event === 2) queue.push(3);
        if (event === 3) queue.end();
      }
    })();
    await reading;
    expect(seen).toEqual([1, 2, 3]);
  });

  it('ends with its signal while the reader waits', async () => {
    const stop = new AbortController();
    const queue = eventQueue<number>(stop.signal);
    const next = queue.read().next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

describe('liveValue', () => {
  it('gives the value as it is, then later ones, and skips what a slow reader missed', async () => {
    const value = liveValue('a');
    const watcher = value.watch();
    expect((await watcher.next()).value).toBe('a');
    value.set('b');
    value.set('c');
    expect((await watcher.next()).value).toBe('c');
    const waiting = watcher.next();
    value.set('d');
    expect((await waiting).value).toBe('d');
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const watcher = liveValue(1).watch(stop.signal);
    await watcher.next();
    const waiting = watcher.next();
    stop.abort();
    expect((await waiting).done).toBe(true);
  });
});
