import type { Locator, Page } from '@playwright/test';
import type { Language } from '#shared/contract/common.ts';
import { answerTo, askAndWait, conversationList, goTo } from './conversation.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';
import { composer, register, unlock, words } from './person.ts';
import { recordedCounters, recordedRuns, recordedTurns } from './recorded.ts';
import { expect } from './test.ts';

export type Consultation = {
  language: Language;
  /** What is written into the profile; `industry` is one of the suggestions. */
  city: string;
  industry: string;
  question: string;
  /** Words that an answer to the question has. */
  subject: RegExp;
};

/**
 * Register, profile, a question, the answer with its sources, a restart, and everything still there; on the screen and
 * in the database.
 */
export async function consult(
  launch: (options?: LaunchOptions) => Promise<LaunchedApp>,
  consultation: Consultation,
): Promise<void> {
  const { language, question, subject } = consultation;
  const first = await launch();
  await register(first.page, language);
  await fillProfile(first.page, consultation);
  await goTo(first.page, language, 'consultation');
  const answer = await askAndWait(first.page, language, question);
  await expect(answer).toContainText(subject);
  const sources = await readSources(first.page, language, answer);
  const shown = await answer.locator('p, h3, h4, td, li').allInnerTexts();
  await checkRecorded(first.page, question, sources.length);

  const second = await first.restart();
  await unlock(second.page, language);
  await composer(second.page, language).waitFor();
  await conversationList(second.page, language).getByRole('button').first().click();
  const again = answerTo(second.page, question);
  await expect(again.locator('p').first()).toBeVisible();
  expect(await again.locator('p, h3, h4, td, li').allInnerTexts()).toEqual(shown);
  expect(await readSources(second.page, language, again)).toEqual(sources);
  await checkRecorded(second.page, question, sources.length);
  await checkProfile(second.page, consultation);
  expect([...first.errors, ...second.errors]).toEqual([]);
}

async function fillProfile(page: Page, { language, city, industry }: Consultation): Promise<void> {
  const { profile, vocabulary } = words(language);
  await goTo(page, language, 'profile');
  await section(page, language, 'business').click();
  await field(page, profile.field.industryPrimary).fill(industry);
  await field(page, profile.field.city).fill(city);
  await page.getByText(vocabulary.businessModels.b2c, { exact: true }).click();
  await page.getByRole('button', { name: profile.save.save }).click();
  await expect(page.getByText(profile.save.all)).toBeVisible();
}

async function checkProfile(page: Page, { language, city, industry }: Consultation): Promise<void> {
  const { profile, vocabulary } = words(language);
  await goTo(page, language, 'profile');
  await section(page, language, 'business').click();
  await expect(field(page, profile.field.industryPrimary)).toHaveValue(industry);
  await expect(field(page, profile.field.city)).toHaveValue(city);
  await expect(page.getByRole('radio', { name: vocabulary.businessModels.b2c, exact: true })).toBeChecked();
}

const section = (page: Page, language: Language, name: 'business') =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${words(language).profile.section[name]}`) });

/** A field whose label may go on with a note for screen readers. */
const field = (page: Page, label: string) =>
  page
    .getByRole('combobox', { name: new RegExp(`^${label}`) })
    .or(page.getByRole('textbox', { name: new RegExp(`^${label}`) }));

/** Opens the panel of sources and gives each source's title and publisher; checks that each says what it is. */
async function readSources(page: Page, language: Language, answer: Locator): Promise<string[]> {
  const { action, sources: texts, followUps } = words(language).chat;
  await expect(page.getByRole('region', { name: followUps }).getByRole('button').first()).toBeVisible();
  await answer.getByRole('button', { name: new RegExp(`^${action.sources}`) }).click();
  const panel = page.getByRole('complementary', { name: texts.title });
  const entries = panel.locator('ol > li');
  const count = await entries.count();
  expect(count).toBeGreaterThan(2);
  await expect(panel.getByText(new RegExp(Object.values(texts.confidence).join('|')))).toHaveCount(count);
  const beforeValue = (text: string) => new RegExp(`^${text.split('{{')[0]}`);
  await expect(panel.getByText(beforeValue(texts.period)).first()).toBeVisible();
  await expect(panel.getByText(beforeValue(texts.published)).first()).toBeVisible();
  // Every mark in the text has its entry.
  const marks = await answer.getByRole('button', { name: citation(language) }).allInnerTexts();
  expect(new Set(marks).size).toBe(count);
  const found: string[] = [];
  for (const entry of await entries.all()) {
    const title = await entry.locator('h3').innerText();
    const publisher = await entry.locator('h3 + p').innerText();
    expect(publisher.trim()).not.toBe('');
    found.push(`${title} / ${publisher}`);
  }
  await page.getByRole('button', { name: words(language).shell.panel.close }).click();
  return found;
}

const citation = (language: Language) =>
  new RegExp(`^${words(language).common.markdown.citation.replace('{{number}}', '\\d+')}$`);

async function checkRecorded(page: Page, question: string, sources: number): Promise<void> {
  const [turns = [], ...others] = await recordedTurns(page);
  expect(others).toEqual([]);
  expect(turns).toHaveLength(2);
  expect(turns[0]).toMatchObject({ role: 'user', content: question });
  expect(turns[1]).toMatchObject({ role: 'assistant', endedAs: 'completed', errorCode: null, sources });
  expect(turns[1]?.followUps).toBeGreaterThan(0);
  const runs = await recordedRuns(page, turns[1]?.id ?? '');
  expect(runs[0]).toBe('master_agent plan');
  expect(runs).toContain('master_agent handoff');
  expect(runs.filter((run) => run.startsWith('cultural_context_agent'))).not.toEqual([]);
  expect(runs.at(-1)).toBe('master_agent answer');
  const counters = await recordedCounters(page);
  expect(counters).toEqual([{ title: expect.stringMatching(/\S/), turns: 2 }]);
}
