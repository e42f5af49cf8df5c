import { SetupError } from './shell.mjs';

const NEEDED = [20, 18];

/** Throws when this Node is older than the project needs. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new SetupError(`Morvo needs Node ${NEEDED.join('.')} or newer; this is Node ${version}.`);
}
