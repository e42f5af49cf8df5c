import { buildApp } from './setup/build.mjs';
import { runScript, setUp } from './setup/index.mjs';
import { npm, root, runForeground, SetupError } from './setup/shell.mjs';

/** Fetched when it is needed: its 300 packages are for the few who make installers. */
const BUILDER = 'electron-builder@26.10.0';

/** `npm run package`: an installer for this system in dist/; `npm run package -- --dir` only the folder that would be installed. */
async function makePackage(args) {
  const electron = await setUp({ electron: true });
  if (!electron.official && !args.includes('--dir')) {
    throw new SetupError(
      `Installers are made with the official Electron; this one (${electron.version}) is a stand-in. To try the packaging: npm run package -- --dir`,
    );
  }
  buildApp();
  const program = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`];
  const { command, args: npmArgs } = npm([
    'exec',
    '--yes',
    `--package=${BUILDER}`,
    '--',
    'electron-builder',
    '--publish=never',
    ...program,
    ...args,
  ]);
  return runForeground(command, npmArgs, { cwd: root });
}

await runScript(() => makePackage(process.argv.slice(2)));
