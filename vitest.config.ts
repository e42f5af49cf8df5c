import { defineConfig } from 'vitest/config';

/** Unit, database and component tests; the end-to-end tests are Playwright's (see playwright.config.ts). */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Its tests run on PGlite and on a PostgreSQL that is started once.
        test: {
          name: 'database',
          include: ['db/**/*.test.ts'],
          globalSetup: ['scripts/test/temporary-folder.mjs', 'db/testing/postgres.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          globalSetup: 'scripts/test/temporary-folder.mjs',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/kit/**/*.test.ts'],
        },
      },
    ],
  },
});
