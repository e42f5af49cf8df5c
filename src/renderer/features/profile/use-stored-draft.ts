import { useEffect, useRef } from 'react';
import { clients, databaseReady } from '#renderer/app/rpc/clients.ts';
import type { Values } from './model/fields.ts';
import { readEdits, writeEdits } from './model/stored-draft.ts';

const key = 'profile';
/** How long editing must rest before the changes are kept. */
const restMs = 300;
/** Accounts whose kept changes are in memory since this start. */
const restored = new Set<string>();

/** Keeps unsaved changes in the account's database, so that not even a power cut loses them, and brings them back. */
export function useStoredDraft(accountId: string, edits: Values, restore: (edits: Values) => void): void {
  const latest = useRef(restore);
  const written = useRef<string | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  // Declared before the writing effect, so that on leaving it runs while there is still something waiting.
  useEffect(() => () => waiting.current?.(), []);
  useEffect(() => {
    latest.current = restore;
  });
  useEffect(() => {
    if (restored.has(accountId)) return;
    const read = async () => {
      const content = await (await databaseReady()).drafts.get({ key });
      restored.add(accountId);
      latest.current(readEdits(content));
    };
    // Not read now: the next visit of the profile tries again, and nothing was written over it.
    read().catch(() => {});
  }, [accountId]);
  useEffect(() => {
    const content = writeEdits(edits);
    if (!restored.has(accountId) || content === written.current) return;
    const write = () => {
      const { database } = clients.getState();
      if (!database) return;
      written.current = content;
      database.drafts.set({ key, content }).catch(() => {
        written.current = null;
      });
    };
    const timer = setTimeout(write, restMs);
    waiting.current = write;
    return () => {
      clearTimeout(timer);
      waiting.current = null;
    };
  }, [accountId, edits]);
}
