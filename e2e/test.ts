import { test as base } from '@playwright/test';
import { type FakeModel, startFakeModel } from './fake-model.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch.ts';

interface Fixtures {
  /** Starts the app; whatever was started is ended after the test, and its folder removed. */
  launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
  /** A language model on this machine that does as the test says; see `chooseModel`. */
  model: FakeModel;
}

/** Playwright's `test` with the app: `test('…', async ({ launch }) => { const { page } = await launch(); … })`. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are needed from this pattern
  launch: async ({}, use) => {
    const started: LaunchedApp[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      started.push(app);
      return app;
    });
    for (const app of started) await app.dispose();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  model: async ({}, use) => {
    const model = await startFakeModel({ kind: 'answer', text: 'An answer of the model.' });
    await use(model);
    model.close();
  },
});

export { expect } from '@playwright/test';
