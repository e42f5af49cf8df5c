import type { Page } from '@playwright/test';
import type { ErrorCode } from '#shared/domain/errors.ts';
import { answerTo, ask, askAndWait, questionOf, questions } from './conversation.ts';
import { type Behaviour, chooseModel, type FakeModel } from './fake-model.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';
import { enterWithCode, fillRegistration, words } from './person.ts';
import { recordedTurns } from './recorded.ts';
import { expect, test } from './test.ts';

const { chat, common, errors } = words('en');
const long = (name: string) => Array.from({ length: 400 }, (_, index) => `${name}${index} `).join('');

/** Starts with the model chosen, and registers. */
async function enter(launch: (options?: LaunchOptions) => Promise<LaunchedApp>, model: FakeModel) {
  const started = await launch({
    prepare: (userData) => chooseModel(userData, model.baseUrl, { language: 'en' }),
  });
  await fillRegistration(started.page, 'en', 'noura@example.sa');
  await enterWithCode(started.page, 'en');
  return started;
}

const recorded = async (page: Page) => (await recordedTurns(page))[0] ?? [];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an answer can be stopped, made again and rated, and its question edited', async ({ launch, model }) => {
  const started = await enter(launch, model);
  const { page } = started;
  const question = 'How do I brief a designer?';

  await test.step('stop keeps what was written and says so', async () => {
    model.behave({ kind: 'answer', text: long('first'), wordMs: 15 });
    await ask(page, 'en', question);
    const answer = answerTo(page, question);
    await expect(answer).toContainText('first20 ');
    await button(page, chat.answer.stop).click();
    await expect(answer).toContainText(chat.answer.stopped);
    await expect(answer).toContainText('first20 ');
    await expect(answer).not.toContainText('first399');
    const [, stopped] = await recorded(page);
    expect(stopped).toMatchObject({ endedAs: 'stopped', errorCode: null });
    expect(stopped?.content).toMatch(/^first0 first1 /);
  });

  await test.step('regenerate puts another answer in its place', async () => {
    model.behave({ kind: 'answer', text: 'The second answer, whole.' });
    await button(page, chat.action.regenerate).click();
    await expect(answerTo(page, question)).toContainText('The second answer, whole.');
    await expect(page.getByText('first20 ')).toHaveCount(0);
    await expect(button(page, chat.action.regenerate)).toBeVisible();
    expect(await recorded(page)).toMatchObject([
      { role: 'user', content: question },
      { role: 'assistant', content: 'The second answer, whole.', endedAs: 'completed', tokens: 55 },
    ]);
  });

  await test.step('an edited question replaces itself and its answer', async () => {
    model.behave({ kind: 'answer', text: 'The answer to the edited question.' });
    await questionOf(page, question).hover();
    await button(page, chat.action.editQuestion).click();
    const editor = page.getByRole('textbox', { name: chat.action.editLabel });
    await expect(editor).toHaveValue(question);
    await editor.fill('How do I brief a photographer?');
    await button(page, chat.action.resend).click();
    await expect(answerTo(page, 'How do I brief a photographer?')).toContainText('the edited question');
    await expect(questions(page, 'en')).toHaveCount(1);
    await expect(button(page, chat.action.regenerate)).toBeVisible();
    expect((await recorded(page)).map(({ content }) => content)).toEqual([
      'How do I brief a photographer?',
      'The answer to the edited question.',
    ]);
    expect(model.requests.at(-1)).toContain('How do I brief a photographer?');
    expect(model.requests.at(-1)).not.toContain(question);
  });

  await test.step('thumbs and rating are recorded and shown again', async () => {
    await button(page, chat.action.good).click();
    await expect(button(page, chat.action.good)).toHaveAttribute('aria-pressed', 'true');
    await button(page, chat.action.rate).click();
    await page.locator('label', { hasText: common.rating.stars_other.replace('{{count}}', '4') }).click();
    await expect(button(page, chat.action.rated.replace('{{stars}}', '4'))).toBeVisible();
    await expect
      .poll(async () => (await recorded(page))[1])
      .toMatchObject({ feedback: 'positive', rating: 4, tokens: 55 });
    await button(page, chat.action.bad).click();
    await expect(button(page, chat.action.good)).toHaveAttribute('aria-pressed', 'false');
    await expect
      .poll(async () => (await recorded(page))[1])
      .toMatchObject({ feedback: 'negative', rating: 4 });
    await page.reload();
    await expect(button(page, chat.action.bad)).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page, chat.action.rated.replace('{{stars}}', '4'))).toBeVisible();
  });

  await test.step('an answer goes on while the window is loaded again', async () => {
    model.behave({ kind: 'answer', text: long('third'), wordMs: 15 });
    await ask(page, 'en', 'And a copywriter?');
    await expect(answerTo(page, 'And a copywriter?')).toContainText('third10 ');
    await page.reload();
    const answer = answerTo(page, 'And a copywriter?');
    await expect(answer).toContainText('third10 ');
    await expect(answer).toContainText('third399', { timeout: 20_000 });
    await expect(answer).toHaveAttribute('aria-busy', 'false');
    expect((await recorded(page)).at(-1)).toMatchObject({
      endedAs: 'completed',
      content: long('third'),
    });
  });
});

type Failure = { says: string; behaviour: Behaviour; code: ErrorCode };
const failures: Failure[] = [
  { says: 'refuses the key', behaviour: { kind: 'status', status: 401 }, code: 'MODEL_AUTH' },
  { says: 'does not know the model', behaviour: { kind: 'status', status: 404 }, code: 'MODEL_NOT_FOUND' },
  { says: 'is broken', behaviour: { kind: 'status', status: 500 }, code: 'MODEL_UNREACHABLE' },
  { says: 'sends garbage', behaviour: { kind: 'garbage' }, code: 'MODEL_BAD_RESPONSE' },
  { says: 'breaks before a word', behaviour: { kind: 'break', text: '' }, code: 'MODEL_UNREACHABLE' },
  { says: 'is a page to sign in', behaviour: { kind: 'page' }, code: 'MODEL_BAD_RESPONSE' },
];

test('every failure of a model ends in an answer of the playbook and in words', async ({ launch, model }) => {
  const { page } = await enter(launch, model);
  for (const { says, behaviour, code } of failures) {
    await test.step(`a model that ${says}`, async () => {
      model.behave(behaviour);
      const question = `What is Ramadan for a café, when the model ${says}?`;
      const answer = await askAndWait(page, 'en', question);
      await expect(answer).toContainText(chat.answer.modelFailed);
      await expect(answer).toContainText(errors[code].happened);
      await expect(answer).toContainText(errors[code].todo);
      const last = (await recorded(page)).at(-1);
      expect(last).toMatchObject({ endedAs: 'completed', errorCode: code });
      expect(last?.content.length).toBeGreaterThan(100);
    });
  }

  await test.step('a model that breaks in mid-answer leaves its part, marked, with a way to try again', async () => {
    model.behave({ kind: 'break', text: 'Half of an answer, and then ' });
    const question = 'What happens when the line breaks?';
    const answer = await askAndWait(page, 'en', question);
    await expect(answer).toContainText('Half of an answer, and then');
    const alert = answer.getByRole('alert');
    const last = (await recorded(page)).at(-1);
    expect(last).toMatchObject({ endedAs: 'failed', errorCode: 'MODEL_UNREACHABLE' });
    await expect(alert).toContainText(errors.MODEL_UNREACHABLE.happened);
    model.behave({ kind: 'answer', text: 'The whole answer.' });
    await alert.getByRole('button', { name: common.action.retry }).click();
    await expect(answerTo(page, question)).toContainText('The whole answer.');
    await expect(answerTo(page, question)).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByText('Half of an answer')).toHaveCount(0);
  });

  await test.step('a model that is not there', async () => {
    model.close();
    const answer = await askAndWait(page, 'en', 'What is Founding Day, when nobody listens?');
    await expect(answer).toContainText(chat.answer.modelFailed);
    await expect(answer).toContainText(errors.MODEL_UNREACHABLE.happened);
  });
});
