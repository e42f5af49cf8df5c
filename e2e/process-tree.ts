import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Ids of a process and of all that it started, itself first (Linux and macOS). */
export function processTree(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    if (child && parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const collect = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(collect)];
  return collect(pid);
}

/** Ends a process and all that it started at once, as a power cut would, and waits until they are gone. */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(pid), '/T', '/F']);
    return;
  }
  const ids = processTree(pid);
  // Stopped first, so that none can notice that another has gone.
  for (const id of ids) signal(id, 'SIGSTOP');
  for (const id of ids) signal(id, 'SIGKILL');
  while (ids.some(isRunning)) await wait(10);
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

/** Whether a process still runs; one that has ended but was not yet collected by its parent does not. */
function isRunning(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return state !== '' && !state.startsWith('Z');
  } catch {
    return false;
  }
}
