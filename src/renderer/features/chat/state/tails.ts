import type { TurnPage } from '#shared/contract/database/conversations.ts';

const most = 12;

/** The newest turns of the conversations that were open lately, so that going back to one shows it at once. */
const tails = new Map<string, TurnPage>();

/** What was last seen of a conversation's end; it is shown until the live turns are there. */
export function rememberedTail(conversationId: string): TurnPage | undefined {
  return tails.get(conversationId);
}

export function rememberTail(conversationId: string, tail: TurnPage): void {
  tails.delete(conversationId);
  tails.set(conversationId, tail);
  const oldest = tails.keys().next().value;
  if (tails.size > most && oldest !== undefined) tails.delete(oldest);
}

/** Another account is open. */
export function forgetTails(): void {
  tails.clear();
}
