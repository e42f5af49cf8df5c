import { describe, expect, it } from 'vitest';
import { createChanges } from './changes.ts';

describe('follow', () => {
  it('reads at once, again after a change, and says nothing when the result is the same', async () => {
    const changes = createChanges(setImmediate);
    let value = 'one';
    const stream = changes.follow(['t'], async () => value);
    expect((await stream.next()).value).toBe('one');
    const second = stream.next();
    changes.touched('t');
    await new Promise(setImmediate);
    value = 'two';
    changes.touched('other');
    changes.touched('t');
    expect((await second).value).toBe('two');
    await stream.return();
  });

  it('does not miss a change that comes while it reads, and reads once for many', async () => {
    const changes = createChanges(setImmediate);
    let reads = 0;
    let finish: () => void = () => {};
    const stream = changes.follow(['t'], async () => {
      reads += 1;
      if (reads === 1) await new Promise<void>((resolve) => (finish = resolve));
      return reads;
    });
    const first = stream.next();
    await new Promise(setImmediate);
    for (let i = 0; i < 50; i++) changes.touched('t');
    await new Promise(setImmediate);
    finish();
    expect((await first).value).toBe(1);
    expect((await stream.next()).value).toBe(2);
    expect(reads).toBe(2);
    await stream.return();
  });

  it('ends with its signal and stops listening', async () => {
    const changes = createChanges(setImmediate);
    const stop = new AbortController();
    let reads = 0;
    const stream = changes.follow(['t'], async () => ++reads, stop.signal);
    await stream.next();
    const waiting = stream.next();
    stop.abort();
    expect((await waiting).done).toBe(true);
    changes.touched('t');
    await new Promise(setImmediate);
    expect(reads).toBe(1);
  });
});
