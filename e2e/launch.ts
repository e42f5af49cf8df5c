import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { killTree } from './process-tree.ts';

export interface LaunchOptions {
  /** The app's data folder; without one it gets an empty folder of its own, removed by `dispose`. */
  readonly userData?: string;
  /** Called with the data folder before the start. */
  readonly prepare?: (userData: string) => Promise<void>;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of another app than ours, for comparing with it. */
  readonly folder?: string;
  /** Added to the app's command line. */
  readonly args?: readonly string[];
}

/** One running app and its first window. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors of all windows so far: what went to the console as an error, and uncaught exceptions. */
  readonly errors: string[];
  /** What the app's processes wrote to their output. */
  readonly output: () => string;
  /** Closes the app as a person would and starts it again on the same data; give `env` or `args` to change them. */
  readonly restart: (changes?: Pick<LaunchOptions, 'env' | 'args'>) => Promise<LaunchedApp>;
  /** Kills all its processes at once (SIGKILL); what was on disk stays. */
  readonly kill: () => Promise<void>;
  /** Starts it again after `kill`. */
  readonly relaunch: () => Promise<LaunchedApp>;
  /** Quits; kills what has not ended after 15 seconds. Does nothing when it has ended. */
  readonly close: () => Promise<void>;
  /** Closes this app and every one that was started again from it, and removes the data folder if the launch made it. */
  readonly dispose: () => Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '..');
const CLOSE_LIMIT_MS = 15_000;

/**
 * Starts the built app on the real Electron. Needs MORVO_ELECTRON, the program's path, which `npm test`, `npm run bench` and
 * `npm run verify` set. Throws when the app shows no window within 30 seconds.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const temporary = options.userData === undefined;
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'morvo-')));
  await options.prepare?.(userData);
  const started: Running[] = [];
  const dispose = async () => {
    for (const running of started) await close(running);
    if (temporary) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  return start({ ...options, userData, started, dispose });
}

/** An app and its process, which Playwright's `app.process()` no longer gives once the app has ended. */
interface Running {
  readonly app: ElectronApplication;
  readonly process: ChildProcess;
}

/** What every start on the same data folder shares. */
interface Session extends LaunchOptions {
  readonly userData: string;
  readonly started: Running[];
  readonly dispose: () => Promise<void>;
}

async function start(session: Session): Promise<LaunchedApp> {
  const { userData, dispose } = session;
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      session.folder ?? ROOT,
      ...(session.args ?? []),
    ],
    env: { ...currentEnv(), MORVO_USER_DATA: userData, ...session.env },
    timeout: 30_000,
  });
  const running = { app, process: app.process() };
  session.started.push(running);
  const errors: string[] = [];
  const written: string[] = [];
  running.process.stdout?.on('data', (chunk) => written.push(String(chunk)));
  running.process.stderr?.on('data', (chunk) => written.push(String(chunk)));
  app.on('window', (page) => collectErrors(page, errors));
  for (const page of app.windows()) collectErrors(page, errors);
  const page = await app.firstWindow({ timeout: 30_000 });
  const relaunch = (changes: Pick<LaunchOptions, 'env' | 'args'> = {}) => start({ ...session, ...changes });
  return {
    app,
    page,
    userData,
    errors,
    output: () => written.join(''),
    restart: async (changes) => {
      await close(running);
      return relaunch(changes);
    },
    kill: () => kill(running),
    relaunch: () => relaunch(),
    close: () => close(running),
    dispose,
  };
}

function electronProgram(): string {
  const file = process.env.MORVO_ELECTRON;
  if (!file) throw new Error('MORVO_ELECTRON is not set: start the tests with "npm test -- e2e".');
  return file;
}

/** This process's environment without what belongs to its test runner. */
function currentEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS');
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
}

function hasEnded({ process }: Running): boolean {
  return process.exitCode !== null || process.signalCode !== null;
}

async function close(running: Running): Promise<void> {
  if (hasEnded(running)) return;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((done) => {
    timer = setTimeout(() => done('late'), CLOSE_LIMIT_MS);
  });
  const result = await Promise.race([running.app.close(), limit]);
  clearTimeout(timer);
  if (result === 'late') await kill(running);
}

async function kill(running: Running): Promise<void> {
  const { pid } = running.process;
  if (pid !== undefined && !hasEnded(running)) await killTree(pid);
}
