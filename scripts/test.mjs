import { runScript, setUp } from './setup/index.mjs';
import { Interrupted, SetupError, say } from './setup/shell.mjs';

/**
 * `npm test` runs every area; `npm test -- AREA …` one, with what follows passed on to its runner (`npm test -- unit db/`,
 * `npm test -- e2e chat`).
 */
async function test([only, ...args]) {
  const started = Date.now();
  const electron = await setUp({ electron: only === undefined || only === 'e2e', needsXvfb: true });
  say(`Set-up took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
  // Loaded only now: these need the npm packages.
  const { AREAS } = await import('./test/areas.mjs');
  const { summary } = await import('./test/counts.mjs');
  const areas = only === undefined ? AREAS : AREAS.filter(({ name }) => name === only);
  if (areas.length === 0) {
    throw new SetupError(
      `There is no area "${only}"; there are: ${AREAS.map(({ name }) => name).join(', ')}.`,
    );
  }
  const results = [];
  for (const area of areas) results.push(await runArea(area, { args, electron }));
  console.log(`\n${summary(results)}`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runArea({ name, what, run }, context) {
  console.log(`\n── ${name}: ${what}`);
  const started = Date.now();
  const counts = await run(context).catch((error) => {
    if (error instanceof Interrupted) throw error;
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, minutes: (Date.now() - started) / 60_000, ...counts };
}

await runScript(() => test(process.argv.slice(2)));
