import type { Turn, TurnPage } from '#shared/contract/database/conversations.ts';

/** The turns of a conversation that are loaded: one unbroken run that ends with the newest. */
export type ThreadData = {
  readonly turns: readonly Turn[];
  /** True while the conversation has turns before the first one loaded. */
  readonly hasEarlier: boolean;
  readonly total: number;
};

/** What the person changed on a turn, shown before the database has said so. */
export type TurnPatch = Partial<Pick<Turn, 'userRating' | 'userFeedback'>>;

/** The first data of a conversation: its live tail. */
export function fromTail(tail: TurnPage): ThreadData {
  return { turns: tail.turns, hasEarlier: tail.hasEarlier, total: tail.total };
}

/**
 * The data with a newer tail. What the tail covers is as the tail says (turns that are gone from it were deleted); what
 * was loaded before it stays. Where the tail and the loaded turns do not touch, the loaded ones are let go rather than
 * shown with a gap. Turns that did not change keep their identity.
 */
export function withTail(data: ThreadData, tail: TurnPage): ThreadData {
  const known = new Map(data.turns.map((turn) => [turn.id, turn]));
  const turns = tail.turns.map((turn) => kept(known.get(turn.id), turn));
  const first = tail.turns[0];
  if (first === undefined || !tail.hasEarlier) return { ...fromTail(tail), turns };
  const inTail = new Set(tail.turns.map(({ id }) => id));
  const touches = data.turns.some(({ id }) => inTail.has(id));
  if (!touches) return { turns, hasEarlier: true, total: tail.total };
  const earlier = data.turns.filter((turn) => !inTail.has(turn.id) && inOrder(turn, first) < 0);
  return {
    turns: [...earlier, ...turns],
    hasEarlier: earlier.length > 0 ? data.hasEarlier : tail.hasEarlier,
    total: tail.total,
  };
}

/** The data with the page that was asked for before the turn `before`; unchanged where that is no longer the first. */
export function withEarlier(data: ThreadData, page: TurnPage, before: string): ThreadData {
  if (data.turns[0]?.id !== before) return data;
  const known = new Set(data.turns.map(({ id }) => id));
  const earlier = page.turns.filter(({ id }) => !known.has(id));
  return { ...data, turns: [...earlier, ...data.turns], hasEarlier: page.hasEarlier };
}

/**
 * The data with the turns from an earlier one on; unchanged where they do not reach the first one loaded.
 * `hasEarlier` is what the page says: the page begins where it was asked to.
 */
export function withFrom(data: ThreadData, page: TurnPage): ThreadData {
  const first = data.turns[0];
  if (first === undefined) return fromTail(page);
  const at = page.turns.findIndex(({ id }) => id === first.id);
  if (at < 0) return data;
  return { ...data, turns: [...page.turns.slice(0, at), ...data.turns], hasEarlier: page.hasEarlier };
}

/** The data with a patch on one turn. */
export function withPatch(data: ThreadData, turnId: string, patch: TurnPatch): ThreadData {
  return {
    ...data,
    turns: data.turns.map((turn) => (turn.id === turnId ? { ...turn, ...patch } : turn)),
  };
}

/** Reading order: by number, then time, then id. */
export function inOrder(a: Turn, b: Turn): number {
  return (
    a.turnNumber - b.turnNumber ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The known turn where nothing that is shown differs, so that what was drawn of it stays. */
function kept(known: Turn | undefined, turn: Turn): Turn {
  return known !== undefined && sameTurn(known, turn) ? known : turn;
}

/** Text, role, number and date of a turn never change after it was recorded; what may is compared. */
function sameTurn(a: Turn, b: Turn): boolean {
  return (
    a.userRating === b.userRating &&
    a.userFeedback === b.userFeedback &&
    a.endedAs === b.endedAs &&
    a.errorCode === b.errorCode &&
    a.language === b.language &&
    a.followUps.join('\n') === b.followUps.join('\n') &&
    a.sources.length === b.sources.length
  );
}
