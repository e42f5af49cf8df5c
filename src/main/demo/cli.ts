import { resolve } from 'node:path';
import { nodeHostDeps } from '../database/node-deps.ts';
import { makeDemo } from './make-demo.ts';

// `tsx src/main/demo/cli.ts FOLDER`: run by `npm start -- --demo`.
const userData = resolve(process.argv[2] ?? '.cache/demo');
const root = resolve(import.meta.dirname, '../../..');
const deps = await nodeHostDeps({
  databaseFolder: resolve(root, 'db'),
  preparedFolder: resolve(root, 'out/prepared'),
  report: (error, about) => process.stderr.write(`${about}: ${String(error)}\n`),
});
const started = performance.now();
const account = await makeDemo(deps, userData);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(account ? `Demo data made in ${seconds} s\n` : 'Demo data is there already\n');
