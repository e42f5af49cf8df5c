import { buildApp } from './setup/build.mjs';
import { runScript, setUp } from './setup/index.mjs';

await runScript(async () => {
  await setUp();
  buildApp({ force: true });
});
