import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrThrow, say } from './shell.mjs';

const INPUTS = ['src', 'db', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json'];
const OUTPUTS = [
  'out/main/index.js',
  'out/main/database.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/** Builds the app into out/ with electron-vite, unless what is there was made from these very sources. */
export function buildApp({ force = false } = {}) {
  const stamp = join(root, 'out/.sources');
  const fingerprint = sourcesFingerprint();
  const complete = OUTPUTS.every((file) => existsSync(join(root, file)));
  if (!force && complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  say('Building the app …');
  runOrThrow(process.execPath, [
    join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
  const absent = OUTPUTS.filter((file) => !existsSync(join(root, file)));
  if (absent.length > 0) throw new Error(`The build left out ${absent.join(', ')}.`);
  writeFileSync(stamp, fingerprint);
  return true;
}

/** One checksum over the names and contents of everything that goes into a build. */
export function sourcesFingerprint(folder = root, inputs = INPUTS) {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, folder, input);
  return hash.digest('hex');
}

function addTo(hash, folder, path) {
  const full = join(folder, path);
  if (!existsSync(full)) return;
  if (isSource(path)) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  else if (!/\.\w+$/.test(path)) {
    for (const name of readdirSync(full).sort()) addTo(hash, folder, `${path}/${name}`);
  }
}

/** A file that a build can contain; tests do not count, and SQL is read when the app runs. */
function isSource(path) {
  return /\.\w+$/.test(path) && !/\.test\.tsx?$|\.sql$/.test(path);
}
