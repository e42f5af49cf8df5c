/**
 * Timestamps as the database writes them: UTC without a zone, `2026-11-22 15:22:06.123456`.
 * Repositories give and take this text, so that no microsecond is lost.
 */

/** A moment as the database writes it (milliseconds). */
export function toTimestamp(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '');
}

/** The moment of a database timestamp, to the millisecond. */
export function fromTimestamp(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`);
}
