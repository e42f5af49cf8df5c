import type { Page } from '@playwright/test';
import { maxMessageLength } from '#shared/contract/common.ts';
import { answerTo, askAndWait, goTo, questionOf, questions } from './conversation.ts';
import { chooseModel } from './fake-model.ts';
import { composer, enterWithCode, fillRegistration, words } from './person.ts';
import { recordedTurns } from './recorded.ts';
import { expect, test } from './test.ts';

const { chat, common, errors, settings } = words('en');
const hostile = [
  '<img src=x onerror="globalThis.hacked = 1"> and <script>globalThis.hacked = 1</script>',
  '[a link](javascript:globalThis.hacked=1)',
  '![a picture](https://example.com/pixel.png)',
  '<iframe src="https://example.com/"></iframe>',
].join('\n\n');

/** Longest time that the page did not react, in ms, from the first call on. */
const watchStalls = (page: Page) =>
  page.evaluate(() => {
    const stalls: number[] = [0];
    Reflect.set(globalThis, 'stalls', stalls);
    new PerformanceObserver((list) =>
      stalls.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({
      type: 'longtask',
    });
  });
const longestStall = (page: Page) =>
  page.evaluate(() => {
    const stalls: unknown = Reflect.get(globalThis, 'stalls');
    return Array.isArray(stalls) ? Math.max(...stalls) : Number.NaN;
  });

test('whatever is typed is sent whole or refused in words, and nothing of it runs', async ({
  launch,
  model,
}) => {
  const {
    app,
    page,
    errors: thrown,
  } = await launch({
    prepare: (userData) => chooseModel(userData, model.baseUrl, { language: 'en' }),
  });
  await fillRegistration(page, 'en', 'noura@example.sa');
  await enterWithCode(page, 'en');
  const box = composer(page, 'en');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });

  await test.step('nothing to read is not sent', async () => {
    for (const text of ['', '   \n\t ', '\u200b\u200f\u202e\u2066\ufeff']) {
      await box.fill(text);
      await box.press('Enter');
      await expect(page.getByRole('button', { name: chat.composer.send })).toBeDisabled();
    }
    await expect(questions(page, 'en')).toHaveCount(0);
    expect(await recordedTurns(page)).toEqual([]);
  });

  await test.step('too long a message is refused in words and stays in the box', async () => {
    const text = 'x'.repeat(maxMessageLength + 1);
    await box.fill(text);
    await expect(page.getByText(chat.composer.tooLong.split('{{')[0] ?? '')).toBeVisible();
    await box.press('Enter');
    await expect(questions(page, 'en')).toHaveCount(0);
    expect((await box.inputValue()).length).toBe(text.length);
  });

  const sent: string[] = [];
  const send = async (text: string) => {
    sent.push(text);
    return askAndWait(page, 'en', text);
  };

  await test.step('the longest message is accepted and shown without a freeze', async () => {
    // Pasted, as a person would: typing that much in one piece takes Chromium seconds by itself.
    const text = `${'ميزانية رمضان كاملة '.repeat(4)}تم\n\n`
      .repeat(1250)
      .slice(0, maxMessageLength - 1)
      .padEnd(maxMessageLength, '.');
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await box.fill('');
    await watchStalls(page);
    await box.press('ControlOrMeta+v');
    await expect.poll(() => box.inputValue()).toBe(text);
    await box.press('Enter');
    sent.push(text);
    await expect(answerTo(page, text)).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
    await questionOf(page, 'ميزانية رمضان').getByRole('button', { name: chat.thread.showAll }).click();
    await expect(page.getByRole('button', { name: chat.thread.showLess })).toBeVisible();
    await page.getByRole('button', { name: chat.thread.showLess }).click();
    expect(await longestStall(page)).toBeLessThan(3000);
  });

  await test.step('emoji, mixed directions and control characters are kept as they are', async () => {
    for (const text of [
      '🌙🕌✨👨‍👩‍👧‍👦',
      'حملة Ramadan 2027 على Snapchat بـ 50,000 ريال (SAR) now!',
      'left \u202eright\u202c \u2066isolate\u2069 zero\u200bwidth \u200fmark',
    ]) {
      await send(text);
      await expect(questionOf(page, text)).toContainText(text);
    }
  });

  await test.step('HTML and Markdown in a question and in an answer are text', async () => {
    model.behave({ kind: 'answer', text: hostile });
    const answer = await send(hostile);
    await expect(answer).toContainText('<script>globalThis.hacked = 1</script>');
    await expect(questionOf(page, hostile)).toContainText('![a picture](https://example.com/pixel.png)');
    await expect(page.locator('article').locator('img, script, iframe, object, embed')).toHaveCount(0);
    await expect(answer.getByText('a link', { exact: true })).toBeVisible();
    await expect(answer.getByRole('link', { name: 'a link' })).toHaveCount(0);
    await answer.getByText('a link', { exact: true }).click();
    await expect(
      answer.getByRole('link', { name: common.markdown.image.replace('{{name}}', 'a picture') }),
    ).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
    expect(requests).toEqual([]);
  });

  await test.step('all of it is recorded to the letter', async () => {
    const [turns = []] = await recordedTurns(page);
    expect(turns.filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual(sent);
    expect(turns.at(-1)?.content).toBe(hostile);
  });
  expect(thrown).toEqual([]);
});

test('a wrong or unreachable address of a model is said in words, and the playbook answers', async ({
  launch,
  model,
}) => {
  const { page } = await launch({
    prepare: (userData) => chooseModel(userData, model.baseUrl, { language: 'en', model: null }),
  });
  await fillRegistration(page, 'en', 'noura@example.sa');
  await enterWithCode(page, 'en');
  await goTo(page, 'en', 'settings');
  await page.getByRole('button', { name: settings.section.model }).click();
  const url = page.getByRole('textbox', { name: settings.model.url });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page
    .getByRole('combobox', { name: settings.model.name })
    .or(page.getByRole('textbox', { name: settings.model.name, exact: true }))
    .fill('fake-model');

  await button(settings.model.save).click();
  await expect(page.getByText(settings.model.urlMissing)).toBeVisible();
  for (const wrong of [
    'not an address',
    'http://example.com/v1',
    'javascript:alert(1)',
    'https://name:secret@example.com',
  ]) {
    await url.fill(wrong);
    await button(settings.model.save).click();
    await expect(page.getByText(errors.MODEL_URL_INVALID.happened)).toBeVisible();
  }
  await url.fill(model.baseUrl);
  await button(settings.model.test).click();
  await expect(page.getByText(settings.model.testPassed.replace(/\{\{.*/, ''))).toBeVisible();

  model.close();
  await button(settings.model.test).click();
  await expect(page.getByText(errors.MODEL_UNREACHABLE.happened)).toBeVisible({ timeout: 20_000 });
  await button(settings.model.save).click();
  await expect(page.getByText(settings.model.saved)).toBeVisible();
  await goTo(page, 'en', 'consultation');
  const answer = await askAndWait(page, 'en', 'What is White Friday?');
  await expect(answer).toContainText(errors.MODEL_UNREACHABLE.happened);
  await expect(answer.locator('p').first()).not.toBeEmpty();
});
