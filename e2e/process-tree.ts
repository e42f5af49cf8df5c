import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  /** The first letter of its state; Z has ended and waits to be collected by its parent. */
  readonly state: string;
}

/** Ids of a process and of all that it started, itself first (Linux and macOS). */
export function processTree(pid: number): number[] {
  const processes = listProcesses();
  const collect = (id: number): number[] => [
    id,
    ...processes.filter(({ parent }) => parent === id).flatMap((child) => collect(child.pid)),
  ];
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
  while (listProcesses().some((found) => ids.includes(found.pid) && found.state !== 'Z')) await wait(10);
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

/** All processes: from /proc on Linux, where `ps` may be missing, else from `ps`. */
function listProcesses(): ProcessFacts[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)));
  }
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), state: (state ?? '').slice(0, 1) };
  });
}

/** One process from /proc/PID/stat (proc(5)): "pid (name) state ppid …", and the name may hold blanks and brackets. */
function readProcess(pid: number): ProcessFacts[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ pid, parent: Number(parent), state }];
  } catch {
    return []; // It ended meanwhile.
  }
}
