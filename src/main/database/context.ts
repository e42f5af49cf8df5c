import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { v7 } from 'uuid';
import type { RepositoryContext } from '#db/context.ts';
import * as schema from '#db/schema/index.ts';

/** The person whose account is open, and this laptop's row in `devices`. */
export type Owner = { userId: string; deviceId: string | null };

/** Takes a client and whose account it is; gives what repositories work with. */
export function repositoryContext(client: PGlite, owner: Owner | null, now: () => Date): RepositoryContext {
  return {
    db: drizzle({ client, schema }),
    now,
    newId: v7,
    actor: { userId: owner?.userId ?? null, deviceId: owner?.deviceId ?? null },
  };
}
