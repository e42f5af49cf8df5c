import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The project's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Folder for what the set-up makes; npm leaves it alone until `npm ci` removes node_modules. */
export const cache = join(root, 'node_modules/.cache');

/** Something went wrong that the person at the keyboard can act on: printed as a sentence, without a stack. */
export class SetupError extends Error {
  code = 'SETUP';
}

/** The person ended the script (Ctrl-C) or the system did (SIGTERM). */
export class Interrupted extends SetupError {
  code = 'INTERRUPTED';
}

export const isRoot = process.getuid?.() === 0;

/** One line of progress. */
export function say(text) {
  console.log(`• ${text}`);
}

/** Where the command is in PATH, or undefined. */
export function which(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** Runs a command to its end and gives its output; never throws for its exit code. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    cwd: root,
    ...options,
  });
  return { code: done.status ?? 1, stdout: done.stdout ?? '', stderr: done.stderr ?? '', error: done.error };
}

/** Runs a command to its end with its output shown; throws a SetupError when it fails. */
export function runOrThrow(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: root, ...options });
  if (done.status !== 0) {
    const why = done.error ? done.error.message : `exit code ${done.status ?? done.signal}`;
    throw new SetupError(`"${[command, ...args].join(' ')}" failed (${why}).`);
  }
}

/** npm, also where it is a .cmd file. */
export function npm(args, options = {}) {
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args, options: { ...options, shell: windows } };
}

/**
 * Runs a program with this terminal and gives its exit code. Ctrl-C, SIGTERM and a closed terminal ask it to end; at the second one, or
 * after 10 seconds, it is killed with all that it started; then this throws Interrupted.
 */
export function runForeground(command, args, { env = {}, cwd = root } = {}) {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    detached: ownGroup,
  });
  const kill = () => killTree(child, ownGroup);
  let deadline;
  const onSignal = () => {
    if (deadline) return kill();
    child.kill('SIGTERM');
    deadline = setTimeout(kill, 10_000);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, onSignal);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      clearTimeout(deadline);
      for (const signal of signals) process.off(signal, onSignal);
      kill(); // what the program left behind
      if (deadline) fail(new Interrupted('Stopped.'));
      else done(code ?? 1);
    });
  });
}

function killTree(child, ownGroup) {
  try {
    if (ownGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended already.
  }
}
