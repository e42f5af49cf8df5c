import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountFolders } from './folders.ts';

const account = (id: string, email: string, day: string) => ({
  id,
  email,
  displayName: 'نورة',
  createdAt: new Date(`2026-01-${day}T08:00:00Z`),
});
const first = '01890a5d-ac96-774b-bcce-b302099a8057';
const second = '01890a5d-ac96-774b-bcce-b302099a8058';

it('lists accounts in the order they were made, and not a registration that did not end', async () => {
  const folders = accountFolders(await mkdtemp(join(tmpdir(), 'morvo-accounts-')));
  expect(await folders.list()).toEqual([]);
  await folders.prepare(second, 'b@example.sa');
  await folders.add(account(second, 'b@example.sa', '02'));
  await folders.prepare(first, 'a@example.sa');
  await folders.add(account(first, 'a@example.sa', '01'));
  await folders.prepare('01890a5d-ac96-774b-bcce-b302099a8059', 'unfinished@example.sa');
  expect((await folders.list()).map((entry) => entry.id)).toEqual([first, second]);
});

it('refuses a second account with the same e-mail, however it is written', async () => {
  const folders = accountFolders(await mkdtemp(join(tmpdir(), 'morvo-accounts-')));
  await folders.prepare(first, 'Noura@Example.sa');
  await folders.add(account(first, 'Noura@Example.sa', '01'));
  await expect(folders.prepare(second, 'noura@example.SA')).rejects.toMatchObject({
    code: 'ACCOUNT_EMAIL_TAKEN',
  });
});

it('passes over a folder whose file is damaged and keeps the others', async () => {
  const root = await mkdtemp(join(tmpdir(), 'morvo-accounts-'));
  const folders = accountFolders(root);
  await folders.prepare(first, 'a@example.sa');
  await folders.add(account(first, 'a@example.sa', '01'));
  await mkdir(folders.folderOf(second), { recursive: true });
  await writeFile(join(folders.folderOf(second), 'account.json'), '{"id": 7');
  expect((await folders.list()).map((entry) => entry.id)).toEqual([first]);
});
