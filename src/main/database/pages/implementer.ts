import { implement } from '@orpc/server';
import { databaseContract } from '#shared/contract/database/index.ts';
import { codedErrors } from '#shared/rpc/errors.ts';

/** The implementer of the pages' contract; what a handler throws crosses the port as a code. */
export function pageImplementer(report: (error: unknown, about: string) => void) {
  return implement(databaseContract).use(codedErrors((error, path) => report(error, path.join('.'))));
}

export type PageImplementer = ReturnType<typeof pageImplementer>;
