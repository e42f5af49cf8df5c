import { buildApp } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { Interrupted, SetupError } from './shell.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Makes a bare machine ready; each step does nothing where its work is done already. Gives the Electron program (see electron.mjs) when
 * asked for it.
 */
export async function setUp({ electron = false, build = false, needsXvfb = false } = {}) {
  checkNodeVersion();
  if (electron) ensureSystemPackages({ needsXvfb });
  installPackages();
  const program = electron ? await ensureElectron() : undefined;
  if (build) buildApp();
  return program;
}

/** Runs a script's main function: its number is the exit code; a SetupError is printed as a sentence. */
export async function runScript(main) {
  if (!process.stdout.isTTY) {
    // A log file gets no colours, from what is started here neither.
    process.env.NO_COLOR = '1';
    delete process.env.FORCE_COLOR;
  }
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = error instanceof Interrupted ? 130 : 1;
  }
}
