/**
 * Cuts Markdown into its top-level blocks, so that while an answer streams only the last block is parsed and drawn again.
 * A cut is made only at a blank line outside of a code fence, and never inside a list, a quotation or a footnote: what
 * follows a blank line with an indent or a list mark stays with the block before. Joined, the blocks give the text again.
 */
export function splitBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  let current: string[] = [];
  let fence: string | null = null;
  let blank = false;
  for (const line of markdown.split('\n')) {
    const mark = fenceMark(line);
    if (fence === null && blank && startsBlock(line, current[0] ?? '')) {
      blocks.push(current.join('\n'));
      current = [];
    }
    if (mark !== null) fence = nextFence(fence, mark);
    blank = fence === null && line.trim() === '';
    current.push(line);
  }
  if (current.length > 0) blocks.push(current.join('\n'));
  return blocks.map((block, index) => (index < blocks.length - 1 ? `${block}\n` : block));
}

const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** True where a line after a blank one begins a new block, given the first line of the block before. */
function startsBlock(line: string, firstLine: string): boolean {
  if (line.trim() === '' || /^(?: {2,}|\t)/.test(line)) return false;
  if (/^\[[^\]]+\]:/.test(line)) return false;
  return !(listItem.test(line) && listItem.test(firstLine));
}

function fenceMark(line: string): string | null {
  return /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
}

/** The fence that is open after a line with a mark: a fence is closed by its own sign, at least as long. */
function nextFence(open: string | null, mark: string): string | null {
  if (open === null) return mark;
  const closes = mark.charAt(0) === open.charAt(0) && mark.length >= open.length;
  return closes ? null : open;
}
