import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { LockDeps, LockHolder } from './lock.ts';

const run = promisify(execFile);

/** How this machine tells processes apart, for the lock of a data folder. */
export async function lockDeps(platform: NodeJS.Platform, pid: number): Promise<LockDeps> {
  const self: LockHolder = {
    pid,
    processStart: await processStart(platform, pid),
    bootId: await bootId(platform),
  };
  return {
    self,
    inspect: async (other) =>
      isAlive(other) && !(await hasEnded(platform, other))
        ? { processStart: await processStart(platform, other) }
        : null,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True for a process that was killed and whose parent has not collected it: it has a pid but holds nothing. */
async function hasEnded(platform: NodeJS.Platform, pid: number): Promise<boolean> {
  if (platform !== 'linux') return false;
  const [state = ''] = await statFields(pid).catch(() => []);
  return state === 'Z' || state === 'X';
}

/** The fields of /proc/PID/stat from the third on (proc(5)); the name before them, in brackets, may hold spaces. */
async function statFields(pid: number): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function processStart(platform: NodeJS.Platform, pid: number): Promise<string | null> {
  try {
    // Field 22, in clock ticks since boot.
    if (platform === 'linux') return (await statFields(pid))[19] ?? null;
    if (platform === 'darwin')
      return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || null;
  } catch {
    return null;
  }
  return null;
}

async function bootId(platform: NodeJS.Platform): Promise<string | null> {
  try {
    if (platform === 'linux') return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    if (platform === 'darwin') return (await run('sysctl', ['-n', 'kern.boottime'])).stdout.trim() || null;
  } catch {
    return null;
  }
  return null;
}
