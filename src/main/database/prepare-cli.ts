import { resolve } from 'node:path';
import { prepareDatabase } from './prepare.ts';
import { prepareDeps } from './prepare-deps.ts';

// Run by the build: `tsx src/main/database/prepare-cli.ts FOLDER`.
const started = performance.now();
const result = await prepareDatabase(await prepareDeps(), resolve(process.argv[2] ?? 'out/prepared'));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const size = `${result.files} files, ${(result.bytes / 1e6).toFixed(1)} MB`;
process.stdout.write(`Prepared database ${result.made ? 'made' : 'up to date'}: ${size}, ${seconds} s\n`);
