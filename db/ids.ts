import { v5 } from 'uuid';

/** Namespace of Morvo's deterministic ids; the SQL function morvo_row_id() holds the same. */
export const rowIdNamespace = '6f1c1d9a-3f0e-5c55-9b0a-7d6d1c1f2b6e';

/**
 * The id of a row that exists once per user, or per user and day: UUIDv5 of table and key parts, so that two laptops
 * make the same row. `rowId('user_profiles', userId)`, `rowId('user_analytics', userId, '2026-11-22')`.
 */
export function rowId(table: string, ...key: string[]): string {
  return v5([table, ...key].join(':'), rowIdNamespace);
}
