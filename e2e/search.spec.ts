import type { Page } from '@playwright/test';
import { answerTo, ask, askAndWait, conversationList, questionOf } from './conversation.ts';
import { composer, register, unlock, words } from './person.ts';
import { recordedCounters } from './recorded.ts';
import { expect, test } from './test.ts';

const { chat, common } = words('ar');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const titles = (page: Page) => conversationList(page, 'ar').locator('button[data-conversation]');
const searchBox = (page: Page) => page.getByRole('searchbox', { name: chat.list.search });
const results = (page: Page) => page.getByRole('list', { name: chat.search.results }).getByRole('button');
/** The words that are marked in the thread: they are painted, without elements of their own. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );

/** Opens the menu of the conversation with this title and chooses from it. */
async function choose(page: Page, title: string, item: string): Promise<void> {
  await button(page, chat.list.options.replace('{{title}}', title)).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('conversations are searched, renamed, archived, deleted and brought back', async ({ launch }) => {
  const started = await launch();
  const { page } = started;
  await register(page, 'ar');
  const question = 'كتب لي أحمد من مقهى الرابية عن حملة رمضان';

  await test.step('احمد finds أحمد as soon as it is sent, and opens it at the turn with the match marked', async () => {
    await ask(page, 'ar', question);
    await searchBox(page).fill('احمد');
    await expect(results(page).first()).toContainText('أحمد');
    await expect(answerTo(page, question)).toHaveAttribute('aria-busy', 'false');
    await searchBox(page).fill('');
    await button(page, chat.list.new).first().click();
    await askAndWait(page, 'ar', 'متى اليوم الوطني السعودي؟');
    await expect(questionOf(page, question)).toHaveCount(0);
    await searchBox(page).fill('احمد');
    await results(page).first().click();
    await expect(questionOf(page, question)).toBeVisible();
    await expect.poll(() => marked(page)).toContain('أحمد');
    await searchBox(page).press('Escape');
  });

  await test.step('a search without a match says so', async () => {
    await searchBox(page).fill('زرافة');
    await expect(page.getByText(chat.search.none.replace('{{query}}', 'زرافة'))).toBeVisible();
    await searchBox(page).press('Escape');
    await expect(titles(page)).toHaveCount(2);
  });

  await test.step('rename', async () => {
    const [title = ''] = await titles(page).last().locator('> :first-child').allInnerTexts();
    await choose(page, title, common.action.rename);
    const field = page.getByRole('textbox', { name: chat.list.renameLabel });
    await field.fill('حملة الرابية');
    await field.press('Enter');
    await expect(titles(page).filter({ hasText: 'حملة الرابية' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'حملة الرابية' })).toBeVisible();
  });

  await test.step('archive and bring back', async () => {
    await choose(page, 'حملة الرابية', chat.list.archive);
    await expect(titles(page)).toHaveCount(1);
    await button(page, chat.list.showArchived).click();
    await page.getByRole('list', { name: chat.list.archivedTitle }).getByText('حملة الرابية').waitFor();
    await choose(page, 'حملة الرابية', chat.list.unarchive);
    await expect(page.getByText(chat.list.emptyArchived)).toBeVisible();
    await button(page, chat.list.showActive).click();
    await expect(titles(page)).toHaveCount(2);
  });

  await test.step('delete and undo', async () => {
    await choose(page, 'حملة الرابية', common.action.delete);
    await expect(titles(page)).toHaveCount(1);
    const notice = page.getByRole('alert').filter({ hasText: chat.list.removed });
    await notice.getByRole('button', { name: common.action.undo }).click();
    await expect(titles(page)).toHaveCount(2);
    expect((await recordedCounters(page)).map(({ title }) => title)).toContain('حملة الرابية');
  });

  await test.step('find in the conversation', async () => {
    await titles(page).filter({ hasText: 'حملة الرابية' }).click();
    await expect(questionOf(page, question)).toBeVisible();
    await button(page, chat.header.find).click();
    const field = page.getByRole('textbox', { name: chat.find.label });
    await field.fill('رابيه');
    await expect(
      page.getByText(chat.find.count.replace('{{at}}', '1').replace('{{total}}', '1')),
    ).toBeVisible();
    await expect.poll(() => marked(page)).toContain('رابية');
    await field.fill('زرافة');
    await expect(page.getByText(chat.find.none)).toBeVisible();
    await field.press('Escape');
    await expect(field).toBeHidden();
  });

  await test.step('each conversation keeps its draft over a restart', async () => {
    await composer(page, 'ar').fill('مسودة للرابية');
    await titles(page).filter({ hasNotText: 'حملة الرابية' }).click();
    await expect(composer(page, 'ar')).toHaveValue('');
    await composer(page, 'ar').fill('مسودة لليوم الوطني');
    const second = await started.restart();
    await unlock(second.page, 'ar');
    await expect(composer(second.page, 'ar')).toHaveValue('مسودة لليوم الوطني');
    await titles(second.page).filter({ hasText: 'حملة الرابية' }).click();
    await expect(composer(second.page, 'ar')).toHaveValue('مسودة للرابية');
  });
});
