import { existsSync } from 'node:fs';
import { capture, isRoot, runOrThrow, SetupError, say, which } from './shell.mjs';

/**
 * What Electron needs of the system, by the library's file name, with the Debian packages that hold it (newer names first: Debian 13 and
 * Ubuntu 24.04 renamed some).
 */
const LIBRARIES = [
  { file: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { file: 'libnss3.so', packages: ['libnss3'] },
  { file: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { file: 'libgbm.so.1', packages: ['libgbm1'] },
  { file: 'libXss.so.1', packages: ['libxss1'] },
];

/**
 * Sees to it that the system libraries are there: on Debian and its like installs the missing ones as root, and names them to an
 * ordinary user. Throws when something is missing that it cannot install.
 */
export function ensureSystemPackages({ needsXvfb }) {
  if (process.platform !== 'linux') return;
  const commands = [...(needsXvfb ? ['Xvfb'] : []), ...(isRoot ? ['unzip'] : [])];
  const missing = missingPackages(
    listLibraries(),
    commands.filter((command) => !which(command)),
  );
  if (missing.length === 0) return;
  if (!which('apt-get')) {
    throw new SetupError(
      `These are missing and must be installed first: ${missing.map((m) => m.what).join(', ')}.`,
    );
  }
  if (isRoot) {
    say(`Installing system packages: ${missing.map((m) => m.what).join(', ')} …`);
    aptGet(['update', '-qq']);
  }
  const names = missing.map((m) => m.packages.find(isInstallable) ?? m.packages.at(-1));
  if (!isRoot) {
    throw new SetupError(
      `System packages are missing. Please install them and start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** What is not among the libraries that the loader knows, as {what, packages}; and the missing commands likewise. */
export function missingPackages(known, missingCommands) {
  const missing = LIBRARIES.filter((library) => !known.has(library.file)).map(({ file, packages }) => ({
    what: file,
    packages,
  }));
  return [...missing, ...missingCommands.map((what) => ({ what, packages: [what.toLowerCase()] }))];
}

function listLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find(existsSync) ?? 'ldconfig';
  const { stdout } = capture(ldconfig, ['-p']);
  return new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0]));
}

function isInstallable(name) {
  return /Candidate: *\d/.test(capture('apt-cache', ['policy', name]).stdout);
}

function aptGet(args) {
  runOrThrow('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
