import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesFingerprint } from './build.mjs';
import { root, runOrThrow, SetupError, say } from './shell.mjs';

/** Makes the demonstration's data: `node --import tsx src/main/demo/cli.ts FOLDER` fills a folder that does not exist yet. */
const GENERATOR = join(root, 'src/main/demo/cli.ts');
const STAMP = '.morvo-demo';

/**
 * Sees to it that the folder holds the demonstration's data, made by this version of its generator. Throws when there is other data in it:
 * a demonstration is never mixed into a real profile.
 */
export function ensureDemo(folder) {
  const inputs = ['db/demo', 'db/migrations', 'db/local', 'src/main/demo', 'src/shared/domain'];
  const version = sourcesFingerprint(root, inputs, (path) => !path.includes('.test.'));
  const state = demoState(folder, version);
  if (state === 'current') return;
  if (state === 'foreign') {
    throw new SetupError(
      `${folder} holds other data than the demonstration's. Please name an empty or new folder.`,
    );
  }
  say('Making the demonstration data …');
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  runOrThrow(process.execPath, ['--import', 'tsx', GENERATOR, partial]);
  writeFileSync(join(partial, STAMP), version);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/** What is in the folder: nothing ('absent'), a demonstration ('current', 'old'), or somebody's data ('foreign'). */
export function demoState(folder, version) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return 'absent';
  const stamp = join(folder, STAMP);
  if (!existsSync(stamp)) return 'foreign';
  return readFileSync(stamp, 'utf8') === version ? 'current' : 'old';
}
