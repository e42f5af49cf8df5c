import type { OpenDatabase } from './open-database.ts';
import { conversationHandlers } from './pages/conversations.ts';
import { pageImplementer } from './pages/implementer.ts';
import { overviewHandlers } from './pages/overview.ts';
import { peopleHandlers } from './pages/people.ts';

export type PageRouterDeps = {
  opened(): OpenDatabase;
  report(error: unknown, about: string): void;
};

/** What pages may ask for: reads and writes of the account's own person, and live queries. */
export function pageRouter(deps: PageRouterDeps) {
  const os = pageImplementer(deps.report);
  return os.router({
    ...peopleHandlers(os, deps.opened),
    ...conversationHandlers(os, deps.opened),
    ...overviewHandlers(os, deps.opened),
  });
}
