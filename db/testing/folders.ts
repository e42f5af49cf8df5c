import { fileURLToPath } from 'node:url';
import type { MigrationFolder } from '../migrate.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The migrations of a laptop, as the app applies them. */
export const laptopFolders: readonly MigrationFolder[] = [
  { name: 'common', path: folder('../migrations') },
  { name: 'local', path: folder('../local') },
];
