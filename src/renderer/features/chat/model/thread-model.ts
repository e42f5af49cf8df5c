import type { Turn } from '#shared/contract/database/conversations.ts';
import { dayKey } from '#shared/domain/dates.ts';
import type { ThreadData } from './thread-data.ts';

/** What the person sent and the database has not said yet. */
export type Pending = {
  readonly turnId: string;
  readonly content: string;
  readonly sentAt: Date;
  /** The turn that it takes the place of, with all after it: an edited question. */
  readonly replaces: string | null;
};

/** An answer that is being made again: the turn that goes. */
export type Redoing = { readonly turnId: string };

/** Who the running answer is and what it answers; its text is followed by the row that shows it alone. */
export type RunningMark = { readonly answerTurnId: string; readonly userTurnId: string };

type RowBase = {
  /** Stays the same when what was optimistic or streaming becomes recorded. */
  readonly key: string;
  /** Set on the first row of a day. */
  readonly day: Date | null;
};
export type UserRow = RowBase & {
  readonly kind: 'user';
  readonly id: string;
  readonly content: string;
  readonly at: Date;
  readonly saved: boolean;
};
export type AnswerRow = RowBase & {
  readonly kind: 'answer';
  /** Null until main has said which answer it is. */
  readonly id: string | null;
  /** Null while it is being written. */
  readonly turn: Turn | null;
  /** The question it answers. */
  readonly userTurnId: string | null;
  readonly last: boolean;
};
export type NoticeRow = RowBase & { readonly kind: 'notice'; readonly turn: Turn };
export type ThreadRow = UserRow | AnswerRow | NoticeRow;

export type ThreadSources = {
  readonly data: ThreadData;
  readonly pending: Pending | null;
  readonly redoing: Redoing | null;
  readonly running: RunningMark | null;
};

/**
 * The rows of a thread: recorded turns, then what was just sent, then the answer that is being written. What the
 * database already has is shown from there; rows that did not change are the objects of `before`.
 */
export function threadRows(sources: ThreadSources, before: readonly ThreadRow[] = []): ThreadRow[] {
  const { data, running } = sources;
  const turns = visibleTurns(sources);
  const rows: ThreadRow[] = withDays(turns, data.hasEarlier);
  const pending = shownPending(sources);
  if (pending) {
    const day = startsDay(turns.at(-1)?.createdAt, pending.sentAt);
    rows.push({
      kind: 'user',
      key: pending.turnId,
      id: pending.turnId,
      content: pending.content,
      at: pending.sentAt,
      saved: false,
      day,
    });
  }
  const isWritten = running !== null && turns.some(({ id }) => id === running.answerTurnId);
  const last = rows.at(-1);
  if (running && !isWritten) rows.push(runningRow(running.answerTurnId, running.userTurnId));
  else if ((sources.pending || sources.redoing) && last?.kind === 'user')
    rows.push(runningRow(null, last.id));
  return stable(markLast(rows), before);
}

/** True once the database shows what was sent and its answer is known of, so that the optimistic copy can go. */
export function pendingIsOver({ data, pending, running }: ThreadSources): boolean {
  if (pending === null || !has(data, pending.turnId)) return false;
  return running !== null || data.turns.at(-1)?.id !== pending.turnId;
}

/** True once the old answer is gone and the new one is known of. */
export function redoingIsOver({ data, redoing, running }: ThreadSources): boolean {
  if (redoing === null || has(data, redoing.turnId)) return false;
  return running !== null || data.turns.at(-1)?.role === 'assistant';
}

function has(data: ThreadData, turnId: string): boolean {
  return data.turns.some(({ id }) => id === turnId);
}

function visibleTurns({ data, pending, redoing }: ThreadSources): readonly Turn[] {
  const replaced = shownReplaced(data, pending) ?? redoing?.turnId;
  if (replaced === undefined) return data.turns;
  const at = data.turns.findIndex(({ id }) => id === replaced);
  return at < 0 ? data.turns : data.turns.slice(0, at);
}

function shownReplaced(data: ThreadData, pending: Pending | null): string | undefined {
  if (pending === null || has(data, pending.turnId)) return undefined;
  return pending.replaces ?? undefined;
}

function shownPending({ data, pending }: ThreadSources): Pending | null {
  return pending !== null && !has(data, pending.turnId) ? pending : null;
}

function withDays(turns: readonly Turn[], hasEarlier: boolean): ThreadRow[] {
  let question: string | null = null;
  return turns.map((turn, index) => {
    const previous = turns[index - 1];
    // Whether the first loaded turn begins a day is known only when nothing is before it.
    const day = previous === undefined && hasEarlier ? null : startsDay(previous?.createdAt, turn.createdAt);
    if (turn.role === 'user') question = turn.id;
    return turnRow(turn, day, question);
  });
}

function turnRow(turn: Turn, day: Date | null, userTurnId: string | null): ThreadRow {
  const base = { key: turn.id, day };
  if (turn.role === 'system') return { ...base, kind: 'notice', turn };
  if (turn.role === 'assistant')
    return { ...base, kind: 'answer', id: turn.id, turn, userTurnId, last: false };
  return { ...base, kind: 'user', id: turn.id, content: turn.content, at: turn.createdAt, saved: true };
}

function runningRow(id: string | null, userTurnId: string | null): AnswerRow {
  return {
    kind: 'answer',
    key: id ?? `answer to ${userTurnId}`,
    id,
    turn: null,
    userTurnId,
    last: true,
    day: null,
  };
}

function startsDay(before: Date | undefined, at: Date): Date | null {
  return before === undefined || dayKey(before) !== dayKey(at) ? at : null;
}

function markLast(rows: ThreadRow[]): ThreadRow[] {
  const last = rows.at(-1);
  if (last?.kind === 'answer') rows[rows.length - 1] = { ...last, last: true };
  return rows;
}

/** Rows that say the same as before keep their identity, so that they are not drawn again. */
function stable(rows: ThreadRow[], before: readonly ThreadRow[]): ThreadRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const old = known.get(row.key);
    return old !== undefined && sameRow(old, row) ? old : row;
  });
}

function sameRow(a: ThreadRow, b: ThreadRow): boolean {
  if (a.day?.getTime() !== b.day?.getTime()) return false;
  if (a.kind === 'user' && b.kind === 'user') return a.content === b.content && a.saved === b.saved;
  if (a.kind === 'answer' && b.kind === 'answer') {
    return a.turn === b.turn && a.last === b.last && a.userTurnId === b.userTurnId && a.id === b.id;
  }
  return a.kind === 'notice' && b.kind === 'notice' && a.turn === b.turn;
}
