import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDemo } from './setup/demo.mjs';
import { hasNoDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronEnv } from './setup/electron.mjs';
import { runScript, setUp } from './setup/index.mjs';
import { isRoot, root, runForeground, SetupError, say } from './setup/shell.mjs';

const HELP = `npm start -- [options]
  --demo              open a folder of realistic demonstration data, apart from your own
  --screenshot FILE   start, save a picture of the window when it is ready, and exit
  --user-data DIR     keep the app's data in this folder instead of the usual one`;

/** What the command line asks for. */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        demo: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
        'user-data': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${HELP}`);
  }
}

/** The environment by which the app learns of the options; paths are absolute. */
export function appEnv(options) {
  const userData = options['user-data'] ?? (options.demo ? join(root, '.cache/demo') : undefined);
  return {
    ...(options.demo ? { MORVO_DEMO: '1' } : {}),
    ...(options.screenshot ? { MORVO_SCREENSHOT: resolve(options.screenshot) } : {}),
    ...(userData ? { MORVO_USER_DATA: resolve(userData) } : {}),
  };
}

async function start() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const virtual = hasNoDisplay();
  const electron = await setUp({ electron: true, build: true, needsXvfb: virtual });
  const env = { ...electronEnv(electron), ...appEnv(options) };
  if (env.MORVO_USER_DATA) mkdirSync(dirname(env.MORVO_USER_DATA), { recursive: true });
  if (options.demo) ensureDemo(env.MORVO_USER_DATA);
  const display = virtual ? await startVirtualDisplay() : { env: {}, stop: () => {} };
  say(`Starting Morvo on Electron ${electron.version} …`);
  // Root may not use Chromium's sandbox. Without a desktop Chromium complains about the missing session bus: only fatal errors are shown.
  const args = [...(isRoot ? ['--no-sandbox'] : []), ...(virtual ? ['--log-level=3'] : []), root];
  try {
    return await runForeground(electron.file, args, { env: { ...env, ...display.env } });
  } finally {
    display.stop();
  }
}

if (process.argv[1] === import.meta.filename) await runScript(start);
