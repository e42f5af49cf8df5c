import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasNoDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronEnv } from './setup/electron.mjs';
import { runScript, setUp } from './setup/index.mjs';
import { root, runForeground, SetupError } from './setup/shell.mjs';

/** `npm run bench -- NAME …` and `npm run verify -- NAME …`: runs FOLDER/NAME.ts with everything set up; what follows is passed on. */
async function runTool([folder, name, ...args]) {
  const names = toolNames(folder);
  if (!names.includes(name)) {
    throw new SetupError(`Please name one of: ${names.join(', ') || `(there is nothing in ${folder} yet)`}.`);
  }
  const virtual = hasNoDisplay();
  const electron = await setUp({ electron: true, build: true, needsXvfb: virtual });
  const display = virtual ? await startVirtualDisplay() : { env: {}, stop: () => {} };
  try {
    return await runForeground(
      process.execPath,
      ['--import', 'tsx', join(root, folder, `${name}.ts`), ...args],
      {
        env: { ...electronEnv(electron), ...display.env },
      },
    );
  } finally {
    display.stop();
  }
}

function toolNames(folder) {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3));
}

await runScript(() => runTool(process.argv.slice(2)));
