import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '#shared/contract/common.ts';
import { composer, words } from './person.ts';

/** The start of a text, by which its message is found: long messages are folded and lines are apart. */
const startOf = (text: string) => text.trim().split('\n')[0]?.slice(0, 60) ?? '';

/** The messages of the person that are near the view, oldest first. */
export const questions = (page: Page, language: Language) =>
  page.getByRole('article', { name: words(language).chat.search.inQuestion });

/** The answers that are near the view, oldest first. */
export const answers = (page: Page, language: Language) =>
  page.getByRole('article', { name: words(language).chat.search.inAnswer });

/** The newest question with this text. */
export const questionOf = (page: Page, text: string): Locator =>
  page.locator('article[data-saved]', { hasText: startOf(text) }).last();

/** The answer that stands after the newest question with this text. */
export const answerTo = (page: Page, question: string): Locator =>
  page
    .locator('[data-turn]', { has: page.locator('article[data-saved]', { hasText: startOf(question) }) })
    .last()
    .locator('xpath=following-sibling::*[@data-turn][1]//article');

/** Types a message and sends it; ends when it is shown as saved. */
export async function ask(page: Page, language: Language, text: string): Promise<void> {
  await composer(page, language).fill(text);
  await composer(page, language).press('Enter');
  await expect(questionOf(page, text)).toHaveAttribute('data-saved', 'true');
}

/** Asks and waits for the end of the answer, which it gives. */
export async function askAndWait(page: Page, language: Language, text: string): Promise<Locator> {
  await ask(page, language, text);
  const answer = answerTo(page, text);
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  return answer;
}

/** The conversations in the list, by their titles. */
export const conversationList = (page: Page, language: Language) =>
  page.getByRole('list', { name: words(language).chat.list.title });

/** Goes to a place of the rail. */
export async function goTo(
  page: Page,
  language: Language,
  place: 'consultation' | 'profile' | 'settings' | 'insights',
): Promise<void> {
  const { shell } = words(language);
  await page
    .getByRole('navigation', { name: shell.places })
    .getByRole('button', { name: shell.place[place], exact: true })
    .click();
}
