import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { AppClient, DatabaseClient } from '#renderer/app/rpc/clients.ts';

declare global {
  /** Clients of the test's own to main and to the database process; there after `installPageClient`. */
  var morvoTestClients: () => Promise<{ app: AppClient; database: DatabaseClient }>;
}

let script: Promise<string> | null = null;

/**
 * Puts `morvoTestClients` into the page: it asks for ports as the app does, to look at what is recorded and to fill in
 * what would take a person too long. The account must be unlocked.
 */
export async function installPageClient(page: Page): Promise<void> {
  script ??= bundle();
  await page.evaluate(await script);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'page-client-entry.ts'), formats: ['iife'], name: 'unused' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('no bundle');
  return output.output[0].code;
}
