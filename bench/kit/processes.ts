import { readFileSync } from 'node:fs';
import { processTree } from '../../e2e/process-tree.ts';

/** The memory of a process and all below it in MB: proportional set size, in which shared pages count once. Linux only. */
export function treeMemory(pid: number): number {
  const kilobytes = processTree(pid).map((one) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}
