// What Electron's own default app does, for a program that came without it: `electron [-r FILE]… FOLDER` runs the app in that folder.
// It is a module with top-level await, so that Electron holds back `ready` until the app's own main module has been loaded.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let folder;
const args = process.argv.slice(1);
for (let i = 0; i < args.length && folder === undefined; i += 1) {
  const arg = args[i];
  if (arg === '-r' || arg === '--require') {
    i += 1;
    preloads.push(args[i]);
  } else if (!arg.startsWith('-')) folder = resolve(arg);
}
if (folder === undefined) {
  process.stderr.write('electron: no app folder was named\n');
  process.exit(1);
}

const require = createRequire(join(folder, 'package.json'));
for (const file of preloads) require(resolve(file));

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(manifest.productName ?? manifest.name);
if (manifest.version) app.setVersion(manifest.version);
app.setAppPath(folder);
try {
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
