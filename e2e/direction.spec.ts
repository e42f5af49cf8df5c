import type { Page } from '@playwright/test';
import type { Language } from '#shared/contract/common.ts';
import { answerTo, askAndWait, goTo } from './conversation.ts';
import { chooseModel } from './fake-model.ts';
import { composer, enterWithCode, fillRegistration, words } from './person.ts';
import { expect, test } from './test.ts';

/** An answer with everything that has a direction, in both languages. */
const mixed = [
  'Snapchat هو القناة الأوسع وصولا في السعودية، ثم TikTok.',
  'This paragraph of the answer is in English.',
  '- عنصر عربي أول\n- عنصر عربي ثان',
  '| القناة | الميزانية |\n| --- | --- |\n| سناب شات | 20,000 |\n| Google Ads | 10,000 |',
  'الرابط `https://example.com/?utm_source=morvo` في السطر.',
  '```\nutm_source = morvo\n```',
].join('\n\n');

/** What is left to right for a good reason: code, addresses, times, numbers, and what was given a direction of its own. */
const ownDirection =
  '[dir="ltr"], [dir="ltr"] *, [dir="auto"], [dir="auto"] *, bdi, bdi *, code, pre, svg, svg *, script, style, head, head *, option';

/** Elements of the screen with the other direction than the interface's, by tag and class. */
const strays = (page: Page, direction: 'rtl' | 'ltr') =>
  page.evaluate(
    ([expected, own]) =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => !element.matches(own) && !element.closest('article, [data-conversation]'))
        .filter((element) => !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
        .filter((element) => getComputedStyle(element).direction !== expected)
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40)}`,
        ),
    [direction, direction === 'rtl' ? ownDirection : ownDirection.replaceAll('"ltr"', '"rtl"')] as const,
  );

const directionOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);

/** Middle of an element in the window, from 0 at its left to 1 at its right. */
const across = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect();
      return (box.left + box.width / 2) / window.innerWidth;
    });

async function setLanguage(page: Page, from: Language, to: Language): Promise<void> {
  await goTo(page, from, 'settings');
  await page.getByText(words(to).common.language[to], { exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('dir', to === 'ar' ? 'rtl' : 'ltr');
}

test('everything runs from right to left in Arabic, and each text in its own direction', async ({
  launch,
  model,
}) => {
  const { page } = await launch({
    prepare: (userData) => chooseModel(userData, model.baseUrl, { language: 'ar', theme: 'light' }),
  });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await strays(page, 'rtl')).toEqual([]);
  await fillRegistration(page, 'ar', 'noura@example.sa');
  await enterWithCode(page, 'ar');
  const question = 'Which channel is the widest?';
  model.behave({ kind: 'answer', text: mixed });
  await askAndWait(page, 'ar', question);
  await askAndWait(page, 'ar', 'وما القناة الأوسع وصولا؟');
  const { chat, shell } = words('ar');

  await test.step('the shell, the list, the thread and the composer', async () => {
    expect(await strays(page, 'rtl')).toEqual([]);
    for (const selector of [
      'html',
      'body',
      'nav',
      'main',
      'main header',
      'main section',
      `[aria-label="${chat.list.title}"]`,
    ])
      expect(await directionOf(page, selector), selector).toBe('rtl');
    await expect(composer(page, 'ar')).toHaveCSS('direction', 'rtl');
    await composer(page, 'ar').fill('An English draft');
    await expect(composer(page, 'ar')).toHaveCSS('direction', 'ltr');
    await composer(page, 'ar').fill('Snapchat أو TikTok لعميلي؟');
    await expect(composer(page, 'ar')).toHaveCSS('direction', 'rtl');
    await composer(page, 'ar').fill('');
  });

  await test.step('the rail is at the right, the list beside it, the work at the left', async () => {
    const places = [];
    for (const selector of [
      `nav[aria-label="${shell.places}"]`,
      `section[aria-label="${chat.list.title}"]`,
      'main',
    ])
      places.push(await across(page, selector));
    expect(places[0]).toBeGreaterThan(0.9);
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  await test.step('messages and what is in them', async () => {
    const asked = page.locator('article[data-saved]', { hasText: question });
    await expect(asked.getByText(question)).toHaveCSS('direction', 'ltr');
    await expect(page.locator('article[data-saved]').last().locator('[dir]').first()).toHaveCSS(
      'direction',
      'rtl',
    );
    const answer = answerTo(page, question);
    await expect(answer).toHaveCSS('direction', 'rtl');
    await expect(answer.locator('p', { hasText: 'Snapchat هو' })).toHaveCSS('direction', 'rtl');
    await expect(answer.locator('p', { hasText: 'This paragraph' })).toHaveCSS('direction', 'ltr');
    for (const tag of ['ul', 'li', 'table', 'th', 'td'])
      await expect(answer.locator(tag).first(), tag).toHaveCSS('direction', 'rtl');
    await expect(answer.locator('td', { hasText: 'Google Ads' })).toHaveCSS('direction', 'ltr');
    for (const code of await answer.locator('code').all()) await expect(code).toHaveCSS('direction', 'ltr');
    await expect(answer.locator('p code')).toHaveCSS('unicode-bidi', /isolate/);
    // The first column of a table stands at the right.
    const [first, second] = await answer
      .locator('th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(first).toBeGreaterThan(second ?? Number.NaN);
  });

  await test.step('the other places', async () => {
    for (const place of ['profile', 'insights', 'settings'] as const) {
      await goTo(page, 'ar', place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await strays(page, 'rtl'), place).toEqual([]);
    }
  });

  await test.step('in English all of it is mirrored', async () => {
    await setLanguage(page, 'ar', 'en');
    expect(await strays(page, 'ltr')).toEqual([]);
    await goTo(page, 'en', 'consultation');
    const answer = answerTo(page, question);
    await expect(answer).toHaveCSS('direction', 'ltr');
    await expect(answer.locator('p', { hasText: 'Snapchat هو' })).toHaveCSS('direction', 'rtl');
    expect(await strays(page, 'ltr')).toEqual([]);
    const places = [];
    for (const selector of [
      `nav[aria-label="${words('en').shell.places}"]`,
      `section[aria-label="${words('en').chat.list.title}"]`,
      'main',
    ])
      places.push(await across(page, selector));
    expect(places[0]).toBeLessThan(0.1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
