import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateDemo } from '#db/demo/generate.ts';
import { insertRows } from '#db/demo/insert.ts';
import { demoEmail, demoPassword } from '#db/demo/person.ts';
import { type MigrationClient, readMigrations } from '#db/migrate.ts';
import { loadPlaybook } from '#db/repositories/local/playbook.ts';
import { accountFolders } from '#main/accounts/folders.ts';
import { databaseOver, repositoryContext } from '#main/database/context.ts';
import type { HostDeps } from '#main/database/host.ts';
import { nodeHostDeps } from '#main/database/node-deps.ts';
import { openAccount } from '#main/database/open-account.ts';
import { prepareDatabase } from '#main/database/prepare.ts';
import { prepareDeps } from '#main/database/prepare-deps.ts';
import { searchKey } from '#shared/domain/arabic.ts';
import { playbookVersion } from '#shared/playbook/index.ts';
import * as sql from './large-sql.ts';

/** A user data folder of its own for one run; open it with MORVO_DEMO=1, so that no password is asked. */
export type LargeAccount = { userData: string; accountId: string; longConversationId: string };

export type LargeSize = { turns: number; longTurns: number; others: number };
/** 100,000 turns: one conversation of 5,000, 600 of about 158. */
export const fullSize: LargeSize = { turns: 100_000, longTurns: 5_000, others: 600 };

/** Raise it when this file or its SQL makes other rows. */
const generatorVersion = 1;
const root = resolve(import.meta.dirname, '../..');

/**
 * Gives a fresh copy of the large account, made once and kept in `.cache/bench-100k` as long as the SQL files and this
 * generator stay the same. The caller removes `userData`.
 */
export async function largeAccount(size: LargeSize = fullSize): Promise<LargeAccount> {
  const cache = join(root, '.cache', size === fullSize ? 'bench-100k' : `bench-${size.turns}`);
  const stampFile = join(cache, 'made-from');
  const preparedFolder = join(root, '.cache/prepared');
  await prepareDatabase(await prepareDeps(), preparedFolder);
  const deps = await nodeHostDeps({
    databaseFolder: join(root, 'db'),
    preparedFolder,
    report: (error) => {
      throw error;
    },
  });
  const stamp = await fingerprint(deps, size);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
    await rm(cache, { recursive: true, force: true });
    const partial = `${cache}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await makeLarge(deps, partial, size);
    await writeFile(join(partial, 'made-from'), stamp);
    await rename(partial, cache);
  }
  const userData = await mkdtemp(join(tmpdir(), 'morvo-large-'));
  await cp(join(cache, 'accounts'), join(userData, 'accounts'), { recursive: true });
  const [accountId = ''] = await readdir(join(userData, 'accounts'));
  return {
    userData,
    accountId,
    longConversationId: await readFile(join(cache, 'long-conversation'), 'utf8'),
  };
}

async function makeLarge(deps: HostDeps, userData: string, size: LargeSize): Promise<void> {
  const now = deps.now();
  const demo = generateDemo({ seed: 1448, now, hashedPassword: await deps.passwords.hash(demoPassword) });
  const folders = accountFolders(userData);
  const { pg, close } = await openAccount(deps, await folders.prepare(demo.userId, demoEmail));
  try {
    for (const table of ['users', 'user_profiles', 'cultural_contexts', 'devices'] as const) {
      await insertRows(pg, table, demo.rows[table]);
    }
    await loadPlaybook(repositoryContext(databaseOver(pg), null, deps.now), await deps.playbook());
    await fill(pg, poolOf(demo.rows.conversation_turns), { ...size, userId: demo.userId, now });
    const { rows } = await pg.query<{ id: string }>(
      `SELECT id FROM conversations WHERE session_id = 'large-0'`,
    );
    await writeFile(join(userData, 'long-conversation'), rows[0]?.id ?? '');
  } finally {
    await close();
  }
  await folders.add({ id: demo.userId, email: demoEmail, displayName: 'نورة القحطاني', createdAt: now });
}

/** Texts of the demo, each once, numbered by role, with their search keys. */
function poolOf(turns: readonly Record<string, unknown>[]) {
  const texts = new Map(turns.map((turn) => [`${turn.role} ${turn.content}`, turn]));
  return ['user', 'assistant'].flatMap((role) =>
    [...texts.values()]
      .filter((turn) => turn.role === role && turn.content !== '')
      .map(({ content, language, api_response_data: stored }, n) => {
        return { role, n, content, language, stored, body: searchKey(String(content)) };
      }),
  );
}

async function fill(
  pg: MigrationClient,
  pool: ReturnType<typeof poolOf>,
  facts: LargeSize & { userId: string; now: Date },
): Promise<void> {
  const { userId, turns, longTurns, others, now } = facts;
  // Rows are right by construction: without foreign keys' triggers they are written in a tenth of the time.
  await pg.exec(`SET session_replication_role = replica; SET maintenance_work_mem = '256MB'`);
  await pg.exec(sql.createPool);
  await pg.query(sql.fillPool, [JSON.stringify(pool)]);
  await pg.query('INSERT INTO make VALUES ($1, $2, $3, $4, $5)', [
    userId,
    turns,
    longTurns,
    others,
    now.toISOString(),
  ]);
  await pg.exec(sql.insertConversations);
  await pg.exec(sql.spreadTurns);
  await pg.exec('ANALYZE spread; ANALYZE pool');
  await pg.exec(sql.insertTurns);
  await pg.exec(sql.insertRuns);
  await withoutIndex(pg, 'local.idx_turn_search_body', () => pg.exec(sql.insertSearch));
  for (const statement of sql.derive) await pg.exec(statement);
  await pg.exec('RESET session_replication_role; RESET maintenance_work_mem');
  await pg.query('VACUUM ANALYZE');
}

/** An index over many rows is made in a fraction of the time when all of them are there. */
async function withoutIndex(pg: MigrationClient, index: string, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await pg.query(`SELECT pg_get_indexdef('${index}'::regclass) AS definition`);
  const [row] = rows;
  if (typeof row !== 'object' || row === null || !('definition' in row)) throw new Error(`No index ${index}`);
  await pg.exec(`DROP INDEX ${index}`);
  await work();
  await pg.exec(String(row.definition));
}

async function fingerprint(deps: HostDeps, size: LargeSize): Promise<string> {
  const migrations = (await Promise.all(deps.migrations.map(readMigrations))).flat();
  const parts = [
    generatorVersion,
    size,
    playbookVersion,
    Object.values(sql),
    migrations.map(({ checksum }) => checksum),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
