import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrThrow, say } from './shell.mjs';

const PROGRAM = {
  inputs: ['src', 'db', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json'],
  outputs: ['out/main/index.js', 'out/main/database.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
  stamp: 'out/.program',
  // Tests are not built, and SQL is read when the app runs.
  counts: (path) => !/\.test\.tsx?$|\.sql$/.test(path),
};

const DATABASE = {
  inputs: [
    'db/migrations',
    'db/local',
    'src/shared/playbook',
    'src/main/database/prepare.ts',
    'package-lock.json',
  ],
  outputs: ['out/prepared/PG_VERSION'],
  stamp: 'out/.prepared',
  counts: (path) => !/\.test\.ts$/.test(path),
};

/**
 * Builds what is not there yet or was made from other sources: the program into out/ with electron-vite, and the data folder that a new
 * account starts from into out/prepared. With `force`, the program in any case.
 */
export function buildApp({ force = false } = {}) {
  make(PROGRAM, force, () => {
    say('Building the app …');
    const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
    runOrThrow(process.execPath, [tool, 'build', '--logLevel', 'warn']);
  });
  make(DATABASE, false, () => {
    say('Preparing the database of new accounts …');
    const script = join(root, 'src/main/database/prepare-cli.ts');
    runOrThrow(process.execPath, ['--import', 'tsx', script, join(root, 'out/prepared')]);
  });
}

function make({ inputs, outputs, stamp, counts }, force, build) {
  const file = join(root, stamp);
  const fingerprint = sourcesFingerprint(root, inputs, counts);
  const isAbsent = (path) => !existsSync(join(root, path));
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
  if (isCurrent && !force && !outputs.some(isAbsent)) return;
  build();
  const absent = outputs.filter(isAbsent);
  if (absent.length > 0) throw new Error(`The build left out ${absent.join(', ')}.`);
  writeFileSync(file, fingerprint);
}

/** One checksum over the names and contents of the files that count below these paths. */
export function sourcesFingerprint(folder, inputs, counts) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(folder, path);
    const found = statSync(full, { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else if (found && counts(path)) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}
