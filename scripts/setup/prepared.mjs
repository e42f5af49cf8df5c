import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrThrow, say } from './shell.mjs';

const FOLDER = 'out/prepared';
const INPUTS = [
  'db/migrations',
  'db/local',
  'src/shared/playbook',
  'src/main/database/prepare.ts',
  'package-lock.json',
];

/** Makes the data folder that a new account copies, unless what is there was made from these very files. */
export function prepareData() {
  const stamp = join(root, 'out/.prepared');
  const fingerprint = fingerprintOf(INPUTS);
  const complete = existsSync(join(root, FOLDER, 'PG_VERSION'));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  say('Preparing the database of new accounts …');
  runOrThrow(process.execPath, [
    '--import',
    'tsx',
    join(root, 'src/main/database/prepare-cli.ts'),
    join(root, FOLDER),
  ]);
  writeFileSync(stamp, fingerprint);
  return true;
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (/\.\w+$/.test(path)) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    else for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
  };
  for (const input of inputs) add(input);
  return hash.digest('hex');
}
