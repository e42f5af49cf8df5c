import type { ThreadRow } from './thread-model.ts';

/** Measured on the real screen: characters of a line at the full measure, its height, and what stands around the text. */
const charactersPerLine = 78;
const lineHeight = 26;
const aroundAnswer = 96;
const aroundQuestion = 64;
const dayHeight = 56;
const runningHeight = 90;

/** A guess at the height of a row that was not drawn yet, near enough that the scroll bar does not jump. */
export function estimatedHeight(row: ThreadRow): number {
  const day = row.day === null ? 0 : dayHeight;
  if (row.kind === 'user') return day + aroundQuestion + linesOf(row.content, 0.85) * lineHeight;
  if (row.turn === null) return day + runningHeight;
  return day + aroundAnswer + linesOf(row.turn.content, 1) * lineHeight;
}

/** Blank lines between paragraphs are half a line high. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += line.trim() === '' ? 0.45 : Math.ceil(line.length / (charactersPerLine * width));
  }
  return Math.max(1, lines);
}
