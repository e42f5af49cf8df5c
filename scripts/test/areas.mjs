import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkDependencies } from '../checks/dependencies.mjs';
import { buildApp } from '../setup/build.mjs';
import { startVirtualDisplay } from '../setup/display.mjs';
import { electronEnv } from '../setup/electron.mjs';
import { cache, root, runForeground } from '../setup/shell.mjs';
import { countPlaywright, countVitest, readCounts } from './counts.mjs';

const bin = (path) => join(root, 'node_modules', path);
const asOne = (code) =>
  code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * The areas of `npm test` in their order: name, what it runs, and `run`, which takes {args, electron} and gives {passed, failed, skipped}.
 */
export const AREAS = [
  {
    name: 'types',
    what: 'TypeScript over the whole project',
    run: async () => asOne(await node(bin('typescript/bin/tsc'), ['-p', 'tsconfig.json'])),
  },
  {
    name: 'lint',
    what: 'format and lint (biome)',
    run: async () => asOne(await node(bin('@biomejs/biome/bin/biome'), ['check', '.'])),
  },
  { name: 'direction', what: 'direction of dependencies, no import cycles', run: async () => runDirection() },
  { name: 'unit', what: 'unit, component and database tests (vitest)', run: runVitest },
  { name: 'build', what: 'a build of the app (electron-vite)', run: async () => runBuild() },
  { name: 'e2e', what: 'the real app, end to end (Playwright on Electron)', run: runPlaywright },
];

function node(file, args, env = {}) {
  return runForeground(process.execPath, [file, ...args], { env });
}

function runDirection() {
  const { problems, files, imports } = checkDependencies(root);
  for (const problem of problems) console.log(problem);
  console.log(`${imports} imports in ${files} files, ${problems.length} problems`);
  return problems.length === 0 ? asOne(0) : { passed: 0, failed: problems.length, skipped: 0 };
}

async function runVitest({ args }) {
  const report = freshReport('vitest.json');
  const code = await node(bin('vitest/vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  return readCounts(report, countVitest, code);
}

function runBuild() {
  buildApp({ force: true });
  return asOne(0);
}

async function runPlaywright({ args, electron }) {
  buildApp();
  const report = freshReport('playwright.json');
  const display = process.platform === 'linux' ? await startVirtualDisplay() : { env: {}, stop: () => {} };
  try {
    const code = await node(bin('@playwright/test/cli.js'), ['test', ...args], {
      ...electronEnv(electron),
      ...display.env,
      MORVO_E2E_REPORT: report,
      NO_COLOR: undefined, // Playwright finds out for itself, and warns of this one.
    });
    return readCounts(report, countPlaywright, code);
  } finally {
    display.stop();
  }
}

function freshReport(name) {
  const file = join(cache, name);
  rmSync(file, { force: true });
  return file;
}
