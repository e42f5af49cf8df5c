import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoPassword } from '#db/demo/person.ts';
import { accountFolders } from '../accounts/folders.ts';
import { nodeHostDeps } from '../database/node-deps.ts';
import { openPGlite } from '../database/pglite.ts';
import { makeDemo } from './make-demo.ts';

const root = join(import.meta.dirname, '../../..');

it('makes an account that opens with its password and whose figures agree', {
  timeout: 120_000,
}, async () => {
  const userData = await mkdtemp(join(tmpdir(), 'morvo-demo-'));
  try {
    const deps = await nodeHostDeps({
      databaseFolder: join(root, 'db'),
      preparedFolder: null,
      report: (error) => {
        throw error;
      },
    });
    const account = await makeDemo(deps, userData);
    expect(await accountFolders(userData).list()).toEqual([account]);
    expect(await makeDemo(deps, userData)).toBeNull();

    const pg = await openPGlite(join(userData, 'accounts', String(account?.id), 'database'));
    const { rows } = await pg.query(figures);
    const stored = await pg.query<{ hashed_password: string }>('SELECT hashed_password FROM users');
    await pg.close();
    expect(rows).toEqual([
      { counters: true, analytics: true, searchable: true, completion: 100, agents: true },
    ]);
    expect(await deps.passwords.matches(String(stored.rows[0]?.hashed_password), demoPassword)).toBe(true);
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});

const figures = `
  SELECT
    (SELECT sum(total_turns) FROM conversations) = (SELECT count(*) FROM conversation_turns) AS counters,
    (SELECT sum(messages_sent + messages_received) FROM user_analytics) = (SELECT count(*) FROM conversation_turns)
      AND (SELECT sum(business_insights_generated) FROM user_analytics) = (SELECT count(*) FROM marketing_insights)
      AS analytics,
    (SELECT count(*) FROM local.turn_search) = (SELECT count(*) FROM conversation_turns) AS searchable,
    (SELECT profile_completion_percentage FROM user_profiles) AS completion,
    (SELECT bool_and(involved_agents <> '[]') FROM conversations) AS agents`;
