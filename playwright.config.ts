import { defineConfig } from '@playwright/test';

const report = process.env.MORVO_E2E_REPORT;

/** End-to-end tests on the real Electron. `npm test -- e2e` sets up what they need: program, build and display. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ...(report ? ([['json', { outputFile: report }]] as const) : [])],
});
