import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPGlite } from '#main/database/pglite.ts';
import { largeAccount } from './large.ts';

it('makes an account whose conversations, search index and figures agree', { timeout: 120_000 }, async () => {
  const size = { turns: 3_000, longTurns: 400, others: 40 };
  const { userData, accountId, longConversationId } = await largeAccount(size);
  try {
    const pg = await openPGlite(join(userData, 'accounts', accountId, 'database'));
    const { rows } = await pg.query(figures, [longConversationId]);
    await pg.close();
    expect(rows).toEqual([
      {
        turns: 3_000,
        long: 400,
        others: 40,
        repeated: 0,
        indexed: 3_000,
        waiting: 0,
        counted: 3_000,
        found: 1,
      },
    ]);
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});

const figures = `
  SELECT (SELECT count(*)::int FROM conversation_turns) AS turns,
    (SELECT total_turns FROM conversations WHERE id = $1) AS long,
    (SELECT count(*)::int FROM conversations WHERE id <> $1 AND total_turns > 0) AS others,
    (SELECT count(*)::int FROM (SELECT 1 FROM conversation_turns GROUP BY conversation_id, turn_number
      HAVING count(*) > 1) r) AS repeated,
    (SELECT count(*)::int FROM local.turn_search) AS indexed,
    (SELECT count(*)::int FROM local.turn_search_pending) AS waiting,
    (SELECT sum(messages_sent + messages_received)::int FROM user_analytics) AS counted,
    (SELECT count(*)::int FROM local.turn_search WHERE body LIKE '% 2999 ') AS found`;
