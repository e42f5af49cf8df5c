import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../e2e/launch.ts';
import { installPageClient } from '../e2e/page-client.ts';
import { type LargeAccount, largeAccount } from './data/large.ts';
import { type Figure, median, percentile, printFigures } from './kit/figures.ts';
import { treeMemory } from './kit/processes.ts';

// The desktop app at 100,000 turns, on the real Electron: `npm run bench -- app [--check]`.
const starts = 5;
const samples = 30;
const opens = 10;
const insertedRows = 20_000;
const searches = [
  'رمضان',
  'Ramadan',
  'سناب',
  'احمد',
  'عب',
  'ميزانية الحملة',
  'licence',
  'الجمعه البيضاء',
  'zzqx',
  'TikTok',
  'جده',
  'influencer',
];

const account = await largeAccount();
try {
  process.exitCode = printFigures(await measure(account), process.argv.slice(2));
} finally {
  await rm(account.userData, { recursive: true, force: true });
}

async function measure({ userData, accountId, longConversationId }: LargeAccount): Promise<Figure[]> {
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ language: 'en', languageChosen: true }));
  const database = join(userData, 'accounts', accountId, 'database');
  const floor = { start: [] as number[], memory: [] as number[] };
  const ours = { start: [] as number[], memory: [] as number[] };
  // One of each first, so that both find their files in the system's cache; then in turns, so that noise meets both.
  for (let round = 0; round <= starts; round++) {
    const keep = round > 0;
    await timedStart(() => startFloor(database), keep ? floor : null);
    await timedStart(() => startApp(userData), keep ? ours : null);
  }
  const app = await startApp(userData);
  try {
    const { page } = app;
    await installPageClient(page);
    const stall = await mainStall(app);
    const ids = await lastTurns(page, longConversationId);
    const opening = await openings(page, ids);
    const sending = await sendings(page);
    const searching = await searchTimes(page);
    return [
      {
        name: 'cold start to typed text visible',
        value: median(ours.start),
        unit: 'ms',
        floor: median(floor.start),
        goal: 1.5,
      },
      {
        name: 'enter to own message persisted and visible, p95',
        value: percentile(sending, 0.95),
        unit: 'ms',
        floor: null,
        goal: 50,
      },
      {
        name: 'opening a conversation of 5,000 turns, p95',
        value: percentile(opening, 0.95),
        unit: 'ms',
        floor: null,
        goal: 100,
      },
      { name: 'search, p95', value: percentile(searching, 0.95), unit: 'ms', floor: null, goal: 150 },
      {
        name: 'memory of all processes',
        value: median(ours.memory),
        unit: 'MB',
        floor: median(floor.memory),
        goal: 1.3,
      },
      {
        name: 'longest main-process stall while 20,000 rows are inserted',
        value: stall,
        unit: 'ms',
        floor: null,
        goal: 50,
      },
    ];
  } finally {
    await app.close();
  }
}

function startApp(userData: string): Promise<LaunchedApp> {
  return launchApp({ userData, env: { MORVO_DEMO: '1' } });
}

async function startFloor(database: string): Promise<LaunchedApp> {
  const userData = await mkdtemp(join(tmpdir(), 'morvo-floor-'));
  const env = { MORVO_FLOOR_USER_DATA: userData, MORVO_FLOOR_DATABASE: database };
  return launchApp({ userData, folder: resolve(import.meta.dirname, 'floor'), env });
}

/** From the start of the program until a letter that was typed is in the box; then the memory of all its processes, at rest. */
async function timedStart(
  start: () => Promise<LaunchedApp>,
  into: { start: number[]; memory: number[] } | null,
): Promise<void> {
  const began = performance.now();
  const app = await start();
  const box = app.page.getByRole('textbox', { name: 'Your message' });
  await box.pressSequentially('a');
  await box.and(app.page.locator(':focus')).waitFor();
  into?.start.push(performance.now() - began);
  await box.fill('');
  await settle(app.page);
  into?.memory.push(treeMemory(app.app.process().pid ?? 0));
  await app.close();
}

/** Two seconds in which what a start has put off may run. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
}

/** The longest time for which main could not answer, in milliseconds, while rows are inserted one transaction after another. */
async function mainStall({ app, page }: LaunchedApp): Promise<number> {
  await app.evaluate(() => {
    let last = performance.now();
    Reflect.set(globalThis, 'morvoStall', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(globalThis, 'morvoStall', Math.max(Reflect.get(globalThis, 'morvoStall'), now - last - 5));
      last = now;
    }, 5);
  });
  await page.evaluate(async (rows) => {
    const { database } = await globalThis.morvoTestClients();
    for (let done = 0; done < rows; done += 50) {
      await Promise.all(Array.from({ length: 50 }, () => database.activity.record({ feature: 'chat' })));
    }
  }, insertedRows);
  return app.evaluate(() => Reflect.get(globalThis, 'morvoStall'));
}

type Opened = { long: { id: string; turn: string }; other: { id: string; turn: string } };

/** The newest turn of the long conversation and of another one, by which is seen that they are open. */
function lastTurns(page: Page, longId: string): Promise<Opened> {
  return page.evaluate(async (long) => {
    const { database } = await globalThis.morvoTestClients();
    for await (const { items } of await database.conversations.live({ filter: 'active', limit: 10 })) {
      const other = items.find(({ id }) => id !== long)?.id ?? '';
      const found = [];
      for (const id of [long, other]) {
        for await (const { turns } of await database.turns.live({ conversationId: id, limit: 1 })) {
          found.push({ id, turn: turns[0]?.id ?? '' });
          break;
        }
      }
      const [first, second] = found;
      if (!first || !second) break;
      return { long: first, other: second };
    }
    throw new Error('no conversations');
  }, longId);
}

/** Each time in a fresh page, so that nothing of the conversation is in memory. */
async function openings(page: Page, { long, other }: Opened): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < opens; i++) {
    await page.reload();
    await page.locator('[data-conversation]').first().waitFor();
    await installPageClient(page);
    const row = page.locator(`[data-conversation="${long.id}"]`);
    await page.locator(`[data-conversation="${other.id}"]`).first().click();
    await page.locator(`[data-turn="${other.turn}"] article`).waitFor();
    await settle(page);
    while ((await row.count()) === 0)
      await page.locator('[data-conversation]').last().scrollIntoViewIfNeeded();
    times.push(
      await page.evaluate(async ({ id, turn }) => {
        const began = performance.now();
        const button = document.querySelector(`[data-conversation="${id}"]`);
        if (button instanceof HTMLElement) button.click();
        await new Promise<void>((done) => {
          const look = () =>
            document.querySelector(`[data-turn="${turn}"] article`) ? done() : requestAnimationFrame(look);
          look();
        });
        return performance.now() - began;
      }, long),
    );
  }
  return times;
}

/** Own messages in the long conversation: from Enter until the turn is in the page as the database has it. */
async function sendings(page: Page): Promise<number[]> {
  const times: number[] = [];
  const box = page.getByRole('textbox', { name: 'Your message' });
  for (let i = 0; i < samples; i++) {
    const text = `thanks ${i} ${Date.now()}`;
    await box.fill(text);
    times.push(
      await page.evaluate(async (words) => {
        const area = document.activeElement;
        const began = performance.now();
        area?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
        );
        await new Promise<void>((done) => {
          const saved = () =>
            [...document.querySelectorAll('article[data-saved=true]')].some((article) =>
              article.textContent?.includes(words),
            );
          const look = () => (saved() ? done() : requestAnimationFrame(look));
          look();
        });
        return performance.now() - began;
      }, text),
    );
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' });
    await page.locator('article[aria-busy=true]').waitFor({ state: 'detached' });
  }
  return times;
}

/** From the page's question to the hits in the page; without the rest of 120 ms that typing gets before. */
async function searchTimes(page: Page): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const { database } = await globalThis.morvoTestClients();
    const times: number[] = [];
    for (let round = 0; round < 4; round++) {
      for (const query of queries) {
        const began = performance.now();
        await database.search({ query, limit: 60 });
        // The first round finds the index cold, as a person never does twice; it is run and not counted.
        if (round > 0) times.push(performance.now() - began);
      }
    }
    return times;
  }, searches);
}
