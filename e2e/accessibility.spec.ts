import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '#shared/contract/common.ts';
import { askAndWait, goTo } from './conversation.ts';
import { composer, enterWithCode, fillRegistration, words } from './person.ts';
import { expect, test } from './test.ts';

/** The serious and critical violations of the screen, each with its elements. */
async function violations(page: Page): Promise<string[]> {
  // Electron cannot open the page of its own that the builder would finish in.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
    );
}

/** Checks the screen in the light and in the dark theme. */
async function check(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    for (const scheme of ['light', 'dark']) {
      await page.evaluate(
        (value) => document.documentElement.setAttribute('data-mantine-color-scheme', value),
        scheme,
      );
      // Colours change over time; what is checked is where they end.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
      );
      expect.soft(await violations(page), `${screen}, ${scheme}`).toEqual([]);
    }
  });
}

const question: Record<Language, string> = {
  ar: 'ابغى أخطط حملة رمضان لمقهى في جدة',
  en: 'I want to plan a Ramadan campaign for a cafe in Jeddah',
};

async function checkScreens(page: Page, language: Language): Promise<void> {
  const { accounts, chat, shell, profile, settings, palette } = words(language);
  await fillRegistration(page, language, 'noura@example.sa');
  await page.getByLabel(accounts.recoveryCode.kept).waitFor();
  await check(page, 'recovery code');
  await enterWithCode(page, language);
  await check(page, 'empty consultation');
  const answer = await askAndWait(page, language, question[language]);
  await answer.getByRole('button', { name: new RegExp(`^${chat.action.sources}`) }).click();
  const panel = page.getByRole('complementary', { name: chat.sources.title });
  await expect(panel).toBeVisible();
  await check(page, 'consultation with sources');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: chat.action.trace }).click();
  await expect(page.getByRole('complementary', { name: chat.trace.title })).toBeVisible();
  await check(page, 'consultation with trace');
  await page.getByRole('button', { name: shell.panel.close }).click();

  await goTo(page, language, 'profile');
  for (const section of ['business', 'values'] as const) {
    await page.getByRole('button', { name: new RegExp(`^${profile.section[section]}`) }).click();
    await check(page, `profile, ${section}`);
  }
  await goTo(page, language, 'insights');
  await check(page, 'insights');
  await goTo(page, language, 'settings');
  for (const section of ['appearance', 'model', 'data', 'account', 'about'] as const) {
    await page.getByRole('button', { name: settings.section[section], exact: true }).click();
    await check(page, `settings, ${section}`);
  }
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder(palette.search)).toBeVisible();
  await check(page, 'palette');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: settings.section.appearance, exact: true }).click();
  await page.getByRole('button', { name: settings.appearance.shortcutsOpen }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'help');
  await page.keyboard.press('Escape');
}

test('no screen has serious accessibility violations, in Arabic', async ({ launch }) => {
  test.setTimeout(120_000);
  const started = await launch();
  const { page } = started;
  await check(page, 'language');
  await page
    .getByRole('button', { name: /^العربية/ })
    .last()
    .click();
  await page.getByLabel(words('ar').accounts.register.firstName).waitFor();
  await check(page, 'registration');
  await checkScreens(page, 'ar');

  await test.step('the keyboard reaches the rail, the list, the thread and the composer', async () => {
    const { chat, shell } = words('ar');
    await goTo(page, 'ar', 'consultation');
    await composer(page, 'ar').waitFor();
    await page.evaluate(() => document.body.focus());
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const element = document.activeElement;
        const around = element?.closest('[aria-label]:is(nav, section, ul)');
        return element instanceof HTMLTextAreaElement
          ? element.ariaLabel
          : (around?.getAttribute('aria-label') ?? '');
      });
      if (place) reached.add(place);
    }
    for (const place of [shell.places, chat.list.title, chat.thread.label, chat.composer.label])
      expect([...reached]).toContain(place);
  });

  await test.step('unlock', async () => {
    const second = await started.restart();
    await second.page.getByLabel(words('ar').accounts.unlock.password, { exact: true }).waitFor();
    await check(second.page, 'unlock');
    await second.page.getByRole('button', { name: words('ar').accounts.unlock.forgot }).click();
    await check(second.page, 'reset');
    await second.page.getByRole('button', { name: words('ar').accounts.reset.back }).click();
    await second.page.getByRole('button', { name: words('ar').accounts.unlock.other }).click();
    await second.page.getByRole('button', { name: words('ar').accounts.list.add }).waitFor();
    await check(second.page, 'accounts');
  });
});
