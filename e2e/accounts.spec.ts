import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askAndWait, conversationList, questionOf } from './conversation.ts';
import { composer, enterWithCode, fillRegistration, register, unlock, words } from './person.ts';
import { expect, test } from './test.ts';

const { accounts, chat } = words('en');
const question = 'What is Founding Day about?';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function fromMenu(page: Page, item: string): Promise<void> {
  await button(page, new RegExp(accounts.person.menu.replace('{{name}}', '.*'))).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('two accounts of one laptop see their own work only, and a forgotten password is reset', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  const code = await register(page, 'en', 'noura@example.sa');
  await askAndWait(page, 'en', question);

  await test.step('a second account is empty', async () => {
    await fromMenu(page, accounts.person.other);
    await button(page, accounts.list.add).click();
    await fillRegistration(page, 'en', 'reem@example.sa');
    await enterWithCode(page, 'en');
    await expect(page.getByText(chat.list.empty)).toBeVisible();
    await askAndWait(page, 'en', 'What is White Friday?');
    expect(await readdir(join(first.userData, 'accounts'))).toHaveLength(2);
  });

  await test.step('the same address is not taken twice', async () => {
    await fromMenu(page, accounts.person.other);
    await button(page, accounts.list.add).click();
    await fillRegistration(page, 'en', 'Reem@example.sa');
    await expect(page.getByText(words('en').errors.ACCOUNT_EMAIL_TAKEN.happened)).toBeVisible();
    await button(page, accounts.register.toAccounts).click();
  });

  await test.step('the first account has its conversation alone', async () => {
    await button(page, /noura@example\.sa/).click();
    await unlock(page, 'en');
    await expect(questionOf(page, question)).toBeVisible();
    await expect(conversationList(page, 'en').locator('button[data-conversation]')).toHaveCount(1);
  });

  const next = 'a palm grove in Al Ahsa';
  await test.step('the recovery code opens the way to a new password, once', async () => {
    await fromMenu(page, accounts.person.lock);
    await button(page, accounts.unlock.forgot).click();
    const reset = async (text: string) => {
      await page.getByLabel(accounts.reset.code, { exact: true }).fill(text);
      await page.getByLabel(accounts.reset.next, { exact: true }).fill(next);
      await button(page, accounts.reset.submit).click();
    };
    await reset('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA');
    await expect(page.getByText(accounts.reset.codeWrong)).toBeVisible();
    await reset(code.toLowerCase());
    expect(await enterWithCode(page, 'en')).not.toBe(code);
    await expect(questionOf(page, question)).toBeVisible();
  });

  await test.step('after a restart the new password alone unlocks', async () => {
    const { page: again } = await first.restart();
    await unlock(again, 'en');
    await expect(again.getByText(accounts.unlock.wrong)).toBeVisible();
    await unlock(again, 'en', next);
    await composer(again, 'en').waitFor();
    await expect(questionOf(again, question)).toBeVisible();
  });
});
