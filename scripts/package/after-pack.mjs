import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the default app that a stand-in Electron carries (see setup/electron-stand-in.mjs); the official one has none there. */
export default function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'linux')
    rmSync(join(appOutDir, 'resources/app'), { recursive: true, force: true });
}
