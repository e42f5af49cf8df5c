import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate` writes db/migrations from db/schema; the partitioned tables are then edited by hand. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/index.ts',
  out: './db/migrations',
});
