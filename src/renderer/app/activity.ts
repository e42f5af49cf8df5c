import { useEffect } from 'react';
import type { Feature } from '#shared/domain/vocabulary.ts';
import { clients, type DatabaseClient } from './rpc/clients.ts';

/** What was noted already, by connection: each unlocking of an account brings a new one. */
const noted = new WeakMap<DatabaseClient, Set<Feature>>();

/**
 * Notes that the person uses a feature, once while the account stays unlocked. Nobody waits for it; the database process
 * reports what fails.
 */
export function noteFeature(feature: Feature): void {
  const { database } = clients.getState();
  if (database === null) return;
  const known = noted.get(database) ?? new Set();
  if (known.has(feature)) return;
  noted.set(database, known.add(feature));
  const record = async () => database.activity.record({ feature });
  record().catch(() => {
    known.delete(feature);
  });
}

/** Notes the feature once the screen that uses this is shown. */
export function useNotedFeature(feature: Feature | null): void {
  useEffect(() => {
    if (feature !== null) noteFeature(feature);
  }, [feature]);
}
