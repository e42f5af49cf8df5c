import type { Page } from '@playwright/test';
import type { Language } from '#shared/contract/common.ts';
import { resources } from '#shared/i18n/resources.ts';

export const password = 'قهوة الصباح في جدة';

/** The words of a language, as the app has them, so that a test names what a person reads. */
export const words = (language: Language) => resources[language];

/** Goes through the first run: language, registration, recovery code; gives the code. Ends in the consultation. */
export async function register(page: Page, language: Language, email = 'noura@example.sa'): Promise<string> {
  await page
    .getByRole('button', { name: language === 'ar' ? /^العربية/ : /^English/ })
    .last()
    .click();
  await fillRegistration(page, language, email);
  return enterWithCode(page, language);
}

/** Fills in the form of registration and sends it. */
export async function fillRegistration(page: Page, language: Language, email: string): Promise<void> {
  const { register: form } = words(language).accounts;
  await page.getByLabel(form.firstName).fill('نورة');
  await page.getByLabel(form.lastName).fill('القحطاني');
  await page.getByLabel(form.email).fill(email);
  await page.getByLabel(form.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: form.submit }).click();
}

/** Reads the recovery code, says that it is kept, and enters. */
export async function enterWithCode(page: Page, language: Language): Promise<string> {
  const { recoveryCode } = words(language).accounts;
  const code = await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).innerText();
  await page.getByLabel(recoveryCode.kept).check();
  await page.getByRole('button', { name: recoveryCode.enter }).click();
  await composer(page, language).waitFor();
  return code;
}

/** Unlocks the account that the start shows. */
export async function unlock(page: Page, language: Language, text = password): Promise<void> {
  const { unlock: form } = words(language).accounts;
  await page.getByLabel(form.password, { exact: true }).fill(text);
  await page.getByRole('button', { name: form.submit }).click();
}

/** The box that a message is typed in. */
export const composer = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: words(language).chat.composer.label });
