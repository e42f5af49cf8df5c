import { execFile } from 'node:child_process';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { answerTo, askAndWait, goTo, questionOf } from './conversation.ts';
import { composer, register, unlock, words } from './person.ts';
import { recordedTurns } from './recorded.ts';
import { expect, test as plain } from './test.ts';

const run = promisify(execFile);
const { accounts, chat, common, errors, settings } = words('en');
/** Files of a running database, which come and go. */
const lock = /^(postmaster\.pid|lock\.json)$/;

/** A file system of its own for the app's data, of a limited size; needs root. */
const test = plain.extend<{ disk: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are needed from this pattern
  disk: async ({}, use, info) => {
    info.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'mounting needs root on Linux');
    const folder = await mkdtemp(join(tmpdir(), 'morvo-disk-'));
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder]).then(
      () => true,
      () => false,
    );
    info.skip(!mounted, 'this system does not allow mounting');
    await use(folder);
    await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Writes until nothing more fits; gives the way to make room again. */
async function fill(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'filler');
  const file = await open(path, 'w');
  for (const size of [1 << 20, 1 << 12])
    try {
      for (;;) await file.write(Buffer.alloc(size));
    } catch {
      // Full, for pieces of this size.
    }
  await file.close();
  return () => rm(path);
}

test('on a full disk nothing is lost, and work goes on when there is room again', async ({
  launch,
  disk,
}) => {
  test.setTimeout(120_000);
  const started = await launch({ userData: disk });
  const { page } = started;
  await register(page, 'en');
  const before = 'What is Founding Day about?';
  await askAndWait(page, 'en', before);
  const free = await fill(disk);

  const saved: string[] = [];
  const refused = page.getByText(errors.DISK_FULL.happened).first();
  let typed = '';
  await test.step('what cannot be saved is said in words, and stays', async () => {
    // The database has room left in files that it already has: asked until it has none, each time in a conversation of its own.
    for (let tries = 0; tries < 8 && !(await refused.isVisible()); tries++) {
      typed = `White Friday, take ${tries}: `.padEnd(60_000, 'Tell me all of it. ');
      await page.getByRole('button', { name: chat.list.new }).first().click();
      await composer(page, 'en').fill(typed);
      await composer(page, 'en').press('Enter');
      const unsaved = page.getByText(chat.answer.unsaved);
      const answered = answerTo(page, typed).getByRole('button', { name: chat.action.copy });
      await expect(refused.or(unsaved).or(answered)).toBeVisible({ timeout: 20_000 });
      if (!(await refused.isVisible())) saved.push(typed);
    }
    await expect(refused).toBeVisible();
    await expect(page.getByText(chat.composer.returned)).toBeVisible();
    await expect(composer(page, 'en')).toHaveValue(typed);
  });

  await test.step('with room again it is sent, and what waited is saved', async () => {
    await free();
    await composer(page, 'en').press('Enter');
    await expect(answerTo(page, typed)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    const expected = [before, ...saved, typed].map((question) => [question, 'completed']).sort();
    const recorded = async (of: Page) =>
      (await recordedTurns(of)).map(([asked, answer]) => [asked?.content, answer?.endedAs]).sort();
    await expect.poll(() => recorded(page), { timeout: 40_000 }).toEqual(expected);
    const { page: again } = await started.restart();
    await unlock(again, 'en');
    await expect(questionOf(again, typed)).toBeVisible();
    expect(await recorded(again)).toEqual(expected);
  });
});

test('a read-only data folder is said in words, and opens when it can be written again', async ({
  launch,
  disk,
}) => {
  const started = await launch();
  await register(started.page, 'en');
  const question = 'What is Founding Day about?';
  await askAndWait(started.page, 'en', question);
  await started.close();
  const folder = join(started.userData, 'accounts');
  await run('cp', ['-a', `${folder}/.`, disk]);
  await run('mount', ['--bind', disk, folder]);
  try {
    await run('mount', ['-o', 'remount,bind,ro', folder]);
    const { page } = await started.relaunch();
    await expect(page.getByText(errors.DISK_READ_ONLY.happened)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(errors.DISK_READ_ONLY.safe)).toBeVisible();
    await run('mount', ['-o', 'remount,bind,rw', folder]);
    await page.getByRole('button', { name: common.action.retry }).click();
    await unlock(page, 'en');
    await expect(questionOf(page, question)).toBeVisible();
  } finally {
    await started.dispose().catch(() => {});
    await run('umount', ['-l', folder]);
  }
});

plain('a damaged data folder says so, offers its backups and deletes nothing', async ({ launch }) => {
  const started = await launch();
  await register(started.page, 'en');
  const question = 'What is Founding Day about?';
  await askAndWait(started.page, 'en', question);
  await goTo(started.page, 'en', 'settings');
  await started.page.getByRole('button', { name: settings.section.data }).click();
  await started.page.getByRole('button', { name: settings.backups.create }).click();
  await expect(started.page.getByText(settings.backups.created.replace(/\{\{.*/, ''))).toBeVisible({
    timeout: 30_000,
  });
  await started.close();
  const accountsFolder = join(started.userData, 'accounts');
  const [id = ''] = await readdir(accountsFolder);
  const account = join(accountsFolder, id);
  await rm(join(account, 'database', 'global'), { recursive: true });
  const rest = await readdir(join(account, 'database'));

  const { page } = await started.relaunch();
  await expect(page.getByText(errors.DATABASE_DAMAGED.happened)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(errors.DATABASE_DAMAGED.safe)).toBeVisible();
  expect(await readdir(join(account, 'database'))).toEqual(
    expect.arrayContaining(rest.filter((name) => !lock.test(name))),
  );
  await page
    .getByRole('button', { name: new RegExp(settings.backups.previewOf.replace(/\{\{.*/, '')) })
    .click();
  await expect(page.getByRole('region', { name: settings.backups.holds })).toContainText('noura@example.sa', {
    timeout: 20_000,
  });
  await page.getByRole('button', { name: settings.backups.restore }).click();
  await page.getByLabel(accounts.unlock.password, { exact: true }).waitFor({ timeout: 30_000 });
  await unlock(page, 'en');
  await goTo(page, 'en', 'consultation');
  await expect(questionOf(page, question)).toBeVisible();
  // The damaged data is kept beside the restored.
  const aside = (await readdir(account)).find((name) => name.startsWith('database-before-restore'));
  expect(await readdir(join(account, aside ?? ''))).toEqual(
    expect.arrayContaining(rest.filter((name) => !lock.test(name))),
  );
});
