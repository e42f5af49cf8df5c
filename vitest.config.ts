import { defineConfig } from 'vitest/config';

/** Unit, database and component tests; the end-to-end tests are Playwright's (see playwright.config.ts). */
export default defineConfig({
  test: {
    include: ['db/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
