import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { register, unlock } from './person.ts';
import { expect, test } from './test.ts';

test('a second start of one profile hands over to the first and ends', async ({ launch }) => {
  const first = await launch();
  await register(first.page, 'ar');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(process.env.MORVO_ELECTRON ?? '', [...root, resolve(import.meta.dirname, '..')], {
    env: { ...process.env, MORVO_USER_DATA: first.userData },
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const shown = () =>
    first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
    );
  await expect.poll(shown).toEqual([false]);
});

test('the database process is started again after a crash, and nothing typed is lost', async ({ launch }) => {
  const { app, page } = await launch();
  await register(page, 'en');
  const box = page.getByRole('textbox', { name: 'Your message' });
  await box.fill('Half a thought about White Friday');
  const killed = await app.evaluate(({ app: electron }) => {
    const database = electron
      .getAppMetrics()
      .find((metric) => metric.name === 'Morvo database' || metric.serviceName === 'node.mojom.NodeService');
    if (database) process.kill(database.pid, 'SIGKILL');
    return database?.pid ?? 0;
  });
  expect(killed).toBeGreaterThan(0);
  await expect(box).toHaveValue('Half a thought about White Friday');
  await expect(async () => {
    await box.press('Enter');
    await expect(
      page.getByRole('log').or(page.getByRole('main')).getByText('Half a thought about White Friday').first(),
    ).toBeVisible();
  }).toPass({ timeout: 20_000 });
});

test('a start asks for the password, refuses a wrong one, and opens with the right one', async ({
  launch,
}) => {
  const first = await launch();
  await register(first.page, 'ar');
  const { page } = await first.restart();
  await unlock(page, 'ar', 'كلمة مرور خاطئة');
  await expect(page.getByText('كلمة المرور غير صحيحة.')).toBeVisible();
  await unlock(page, 'ar');
  await expect(page.getByRole('textbox', { name: /رسالتك/ })).toBeVisible();
});
