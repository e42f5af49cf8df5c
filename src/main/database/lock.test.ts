import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { judgeLock, type LockHolder, takeLock } from './lock.ts';
import { lockDeps } from './process-identity.ts';

const self: LockHolder = { pid: 100, processStart: '5', bootId: 'boot-1' };

describe('judgeLock', () => {
  it.each<[string, LockHolder | null, { processStart: string | null } | null, string]>([
    ['unreadable', null, null, 'stale'],
    [
      'left by an earlier boot, its pid now another process',
      { pid: 7, processStart: '1', bootId: 'boot-0' },
      { processStart: '1' },
      'stale',
    ],
    ['of a process that is gone', { pid: 7, processStart: '1', bootId: 'boot-1' }, null, 'stale'],
    ['of a living process', { pid: 7, processStart: '1', bootId: 'boot-1' }, { processStart: '1' }, 'held'],
    [
      'of a pid that was given away again',
      { pid: 7, processStart: '1', bootId: 'boot-1' },
      { processStart: '9' },
      'stale',
    ],
    [
      'of a living process whose start cannot be told',
      { pid: 7, processStart: null, bootId: 'boot-1' },
      { processStart: '9' },
      'held',
    ],
    ['of this process', self, { processStart: '5' }, 'ours'],
    [
      'of our pid before it was given to us',
      { pid: 100, processStart: '2', bootId: 'boot-1' },
      { processStart: '5' },
      'stale',
    ],
  ])('a lock %s', (_name, found, running, verdict) => {
    expect(judgeLock(found, self, running)).toBe(verdict);
  });
});

describe('takeLock', () => {
  const folder = () => mkdtemp(join(tmpdir(), 'morvo-lock-'));

  it('refuses a folder that a living process holds, and leaves its lock alone', async () => {
    const at = await folder();
    const other = await lockDeps(process.platform, process.ppid);
    await takeLock(at, other);
    const before = await readFile(join(at, 'lock.json'), 'utf8');
    await expect(takeLock(at, await lockDeps(process.platform, process.pid))).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
    });
    expect(await readFile(join(at, 'lock.json'), 'utf8')).toBe(before);
  });

  it('takes over a lock of a process that died, and lets go of its own', async () => {
    const at = await folder();
    await writeFile(
      join(at, 'lock.json'),
      JSON.stringify({ pid: 4_194_000, processStart: '1', bootId: null }),
    );
    const release = await takeLock(at, await lockDeps(process.platform, process.pid));
    expect(JSON.parse(await readFile(join(at, 'lock.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    await release();
    expect(await readdir(at)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'takes over from a process that was killed and not collected',
    async () => {
      const at = await folder();
      // The shell never waits for its child, so the killed child stays as a zombie while the shell lives.
      const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [output] = await once(shell.stdout, 'data');
      const child = Number(String(output));
      await takeLock(at, await lockDeps(process.platform, child));
      process.kill(child, 'SIGKILL');
      const own = await lockDeps(process.platform, process.pid);
      await vi.waitFor(async () => expect(await own.inspect(child)).toBeNull());
      const release = await takeLock(at, own);
      await release();
      shell.kill();
    },
  );
});
