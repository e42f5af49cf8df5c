import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type QueryTiming, queryName, timedClients } from './timed-client.ts';

let pg: PGlite;
beforeAll(async () => {
  pg = await PGlite.create();
  await pg.exec('create table t (n int)');
});
afterAll(() => pg.close());

describe('timedClients', () => {
  it('lets what a person waits for pass upkeep that is still waiting', async () => {
    const clients = timedClients(pg, { clock: () => performance.now(), report: () => {} });
    const order: string[] = [];
    const work = (client: typeof clients.interactive, name: string) =>
      client.query('select 1').then(() => order.push(name));
    await Promise.all([
      work(clients.upkeep, 'upkeep 1'),
      work(clients.upkeep, 'upkeep 2'),
      work(clients.records, 'records'),
      work(clients.interactive, 'person'),
    ]);
    expect(order).toEqual(['upkeep 1', 'person', 'records', 'upkeep 2']);
  });

  it('times waiting and executing apart, and goes on after a failure', async () => {
    let now = 0;
    const seen: QueryTiming[] = [];
    const clients = timedClients(pg, { clock: () => (now += 10), report: (timing) => seen.push(timing) });
    const failing = clients.interactive.query('select * from missing');
    const following = clients.interactive.query<{ n: number }>('select 2 as n');
    await expect(failing).rejects.toThrow('missing');
    expect((await following).rows).toEqual([{ n: 2 }]);
    expect(seen.map((timing) => timing.name)).toContain('select missing');
    expect(seen[0]?.executingMs).toBeGreaterThan(0);
  });

  it('keeps a transaction together', async () => {
    const clients = timedClients(pg, { clock: () => 0, report: () => {} });
    await Promise.all([
      clients.interactive.transaction(async (tx) => {
        await tx.query('insert into t values (1)');
        await tx.query('insert into t values (2)');
      }),
      clients.interactive.query('insert into t values (3)'),
    ]);
    const { rows } = await pg.query<{ n: number }>('select n from t order by ctid');
    expect(rows.map((row) => row.n)).toEqual([1, 2, 3]);
  });
});

describe('queryName', () => {
  it.each([
    ['select "id" from "conversation_turns" where "id" = $1', 'select conversation_turns'],
    ['insert into "local"."drafts" ("key") values ($1)', 'insert drafts'],
    ['select refresh_conversation($1)', 'select refresh_conversation'],
    ['CHECKPOINT', 'checkpoint'],
  ])('%s', (text, name) => {
    expect(queryName(text)).toBe(name);
  });
});
