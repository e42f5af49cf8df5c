import { mkdir } from 'node:fs/promises';
import { type DemoOptions, generateDemo } from '#db/demo/generate.ts';
import { insertDemo } from '#db/demo/insert.ts';
import { demoEmail, demoPassword } from '#db/demo/person.ts';
import { loadPlaybook } from '#db/repositories/local/playbook.ts';
import { indexNextTurns } from '#db/repositories/local/turn-search-index.ts';
import type { AccountSummary } from '#shared/contract/app/session.ts';
import { accountFolders } from '../accounts/folders.ts';
import { databaseOver, repositoryContext } from '../database/context.ts';
import type { HostDeps } from '../database/host.ts';
import { openAccount } from '../database/open-account.ts';

export type DemoDeps = Pick<
  HostDeps,
  'clock' | 'inspect' | 'lock' | 'migrations' | 'now' | 'passwords' | 'playbook' | 'preparedFolder'
>;

/** As the demo is always made, so that two laptops show the same. */
export const demoSeed = 1448;
/** Turns indexed in one go: nobody waits meanwhile. */
const indexBatch = 200;

/**
 * Makes the demo's account in a user data folder, unless it has one already; gives the account, `null` where there was
 * one. The account is listed last, so an unfinished one is never shown.
 */
export async function makeDemo(deps: DemoDeps, userData: string): Promise<AccountSummary | null> {
  const folders = accountFolders(userData);
  if ((await folders.list()).length > 0) return null;
  const options: DemoOptions = {
    seed: demoSeed,
    now: deps.now(),
    hashedPassword: await deps.passwords.hash(demoPassword),
  };
  const demo = generateDemo(options);
  await mkdir(userData, { recursive: true });
  const folder = await folders.prepare(demo.userId, demoEmail);
  const { pg, close } = await openAccount(deps, folder);
  try {
    await insertDemo(pg, demo);
    const ctx = repositoryContext(databaseOver(pg), { userId: demo.userId, deviceId: null }, deps.now);
    await loadPlaybook(ctx, await deps.playbook());
    while ((await indexNextTurns(ctx, indexBatch)) > 0);
    await pg.query('ANALYZE');
  } finally {
    await close();
  }
  const account = { id: demo.userId, email: demoEmail, displayName: 'نورة القحطاني', createdAt: deps.now() };
  await folders.add(account);
  return account;
}
