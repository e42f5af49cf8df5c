import type pg from 'pg';
import type { MigrationClient } from '../migrate.ts';

/** node-postgres as the migration runner takes it. */
export function migrationClient(client: pg.Client | pg.PoolClient): MigrationClient {
  return {
    exec: (sql) => client.query(sql),
    query: (sql, params) => client.query(sql, params),
  };
}
