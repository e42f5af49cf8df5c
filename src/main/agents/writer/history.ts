import { cleanText } from '#shared/domain/text.ts';
import type { HistoryTurn } from '../agent.ts';
import type { ModelMessage } from '../ports.ts';

/** What of a conversation a model is given. */
export type HistoryLimit = { tokens: number; turns: number };

/**
 * A careful estimate of a text's tokens, for budgets only (usage is what the provider counts): Arabic takes about one
 * token for two letters, Latin about one for four.
 */
export function estimateTokens(text: string): number {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return Math.ceil(arabic / 2 + (text.length - arabic) / 4);
}

/** Cuts a text to an estimated number of tokens, at the end. */
export function cutToTokens(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (estimateTokens(text.slice(0, middle)) <= tokens) low = middle;
    else high = middle - 1;
  }
  return cleanText(`${text.slice(0, low)}…`);
}

/**
 * Gives the latest turns that fit, oldest first; it begins with a user's turn and leaves out empty and system turns. A
 * turn that alone is too long is cut, not dropped, where nothing else fitted yet.
 */
export function limitHistory(history: readonly HistoryTurn[], limit: HistoryLimit): ModelMessage[] {
  const kept: ModelMessage[] = [];
  let left = limit.tokens;
  for (const turn of history.toReversed()) {
    if (kept.length >= limit.turns || left <= 0) break;
    const content = cleanText(turn.content).trim();
    if (turn.role === 'system' || content === '') continue;
    const size = estimateTokens(content);
    if (size > left && kept.length > 0) break;
    kept.unshift({ role: turn.role, content: cutToTokens(content, left) });
    left -= size;
  }
  const first = kept.findIndex((turn) => turn.role === 'user');
  return first < 0 ? [] : kept.slice(first);
}
