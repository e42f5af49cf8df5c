import { clients, databaseReady } from '#renderer/app/rpc/clients.ts';
import { createDrafts } from './drafts.ts';

/** The drafts of this window, kept in the account's database. */
export const drafts = createDrafts({
  read: async (key) => (await databaseReady()).drafts.get({ key }),
  write: async (key, content) => {
    const { database } = clients.getState();
    if (!database) throw new Error('the database is being started again');
    await database.drafts.set({ key, content });
  },
});

// What a restarted database process missed is written as soon as it is back.
clients.subscribe(({ database }, before) => {
  if (database && database !== before.database) void drafts.flush();
});
