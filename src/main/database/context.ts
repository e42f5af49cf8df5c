import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { v7 } from 'uuid';
import type { Database, RepositoryContext } from '#db/context.ts';
import * as schema from '#db/schema/index.ts';

/** The person whose account is open, and this laptop's row in `devices`. */
export type Owner = { userId: string; deviceId: string | null };

/** Drizzle over a PGlite or its queue; made once and kept, because making it reads the whole schema. */
export function databaseOver(client: PGlite): Database {
  return drizzle({ client, schema });
}

/** Takes a Drizzle database and whose account it is; gives what repositories work with. */
export function repositoryContext(db: Database, owner: Owner | null, now: () => Date): RepositoryContext {
  return {
    db,
    now,
    newId: v7,
    actor: { userId: owner?.userId ?? null, deviceId: owner?.deviceId ?? null },
  };
}
