import { z } from 'zod';
import { MorvoError } from '#shared/domain/errors.ts';

/** What a list function takes: at most `limit` rows after the cursor of the page before. */
export interface PageRequest {
  limit: number;
  cursor?: string | null;
}

/** One page; `nextCursor` is null on the last one. A cursor is opaque and stays valid while rows come and go. */
export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
}

/** A cursor over a timestamp (PostgreSQL's own text, to the microsecond) and an id. */
export type TimeCursor = readonly [timestamp: string, id: string];
const timeCursor = z.tuple([z.string().regex(/^[\d :.-]{10,32}$/), z.uuid()]);

/** Reads a cursor; null for the first page. @throws MorvoError INPUT_INVALID */
export function decodeCursor(cursor: string | null | undefined): TimeCursor | null {
  if (cursor == null) return null;
  try {
    return timeCursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (error) {
    throw new MorvoError('INPUT_INVALID', { field: 'cursor' }, { cause: error });
  }
}

/** Makes a page of `limit + 1` rows as they were read. */
export function pageOf<Row>(rows: Row[], limit: number, keyOf: (row: Row) => TimeCursor): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
  return { items, nextCursor: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}
