import type { Conversation } from '#shared/contract/database/conversations.ts';
import { daysBetween, defaultTimezone } from '#shared/domain/dates.ts';

export type Period = 'today' | 'yesterday' | 'week' | 'earlier';
export type ListRow =
  | { readonly kind: 'head'; readonly key: Period }
  | {
      readonly kind: 'conversation';
      readonly key: string;
      readonly conversation: Conversation;
      readonly period: Period;
    };

/** Weekdays in Riyadh, Sunday first: the week of Saudi Arabia begins on it. */
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdayFormat = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: defaultTimezone });

/** When a conversation was last active: today, yesterday, earlier in this week, before. */
export function periodOf(at: Date, now: Date): Period {
  const days = daysBetween(at, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  const daysOfWeekGone = weekdays.indexOf(weekdayFormat.format(now));
  return days <= daysOfWeekGone ? 'week' : 'earlier';
}

/** The rows of the list: conversations as they come (newest first), a head before each period. */
export function listRows(conversations: readonly Conversation[], now: Date): ListRow[] {
  const rows: ListRow[] = [];
  let before: Period | null = null;
  for (const conversation of conversations) {
    const period = periodOf(activeAt(conversation), now);
    if (period !== before) rows.push({ kind: 'head', key: period });
    rows.push({ kind: 'conversation', key: conversation.id, conversation, period });
    before = period;
  }
  return rows;
}

/** The moment that orders the list. */
export function activeAt(conversation: Conversation): Date {
  return conversation.lastActivityAt ?? conversation.createdAt ?? new Date(0);
}
