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
    inspect: async (other) => (isAlive(other) ? { processStart: await processStart(platform, other) } : null),
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

async function processStart(platform: NodeJS.Platform, pid: number): Promise<string | null> {
  try {
    if (platform === 'linux') {
      // Field 22 of /proc/PID/stat, in clock ticks since boot; the name before it, in brackets, may hold spaces.
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
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
