import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type AccountSummary, accountSummary } from '#shared/contract/app/session.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { readJson, writeJson } from '../settings/json-file.ts';

const stored = accountSummary.extend({ createdAt: z.coerce.date() });

/** The accounts of this laptop: each has a folder of its own, and nothing of it lies outside. */
export type AccountFolders = {
  list(): Promise<AccountSummary[]>;
  folderOf(accountId: string): string;
  /** Makes the empty folder of an account to come; it is listed only after `add`. Throws ACCOUNT_EMAIL_TAKEN. */
  prepare(accountId: string, email: string): Promise<string>;
  /** Lists the account: the last step of registration, after its row is committed. */
  add(account: AccountSummary): Promise<void>;
};

export function accountFolders(userData: string): AccountFolders {
  const root = join(userData, 'accounts');
  const folderOf = (accountId: string) => join(root, accountId);
  const fileOf = (accountId: string) => join(folderOf(accountId), 'account.json');

  async function list(): Promise<AccountSummary[]> {
    const names = await readdir(root).catch(() => []);
    const read = await Promise.all(names.map(async (name) => stored.safeParse(await readJson(fileOf(name)))));
    return read
      .flatMap((result) => (result.success ? [result.data] : []))
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  }

  return {
    list,
    folderOf,
    async prepare(accountId, email) {
      const taken = (await list()).some((account) => account.email.toLowerCase() === email.toLowerCase());
      if (taken) throw new MorvoError('ACCOUNT_EMAIL_TAKEN');
      await mkdir(folderOf(accountId), { recursive: true, mode: 0o700 });
      return folderOf(accountId);
    },
    add: (account) => writeJson(fileOf(account.id), account),
  };
}
