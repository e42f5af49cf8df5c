/** The programs' folders and what each may import of the project: renderer → shared ← main; main, sync-server → db → shared. */
export const LAYERS = [
  { folder: 'src/renderer', may: ['src/renderer', 'src/shared'], plain: true },
  { folder: 'src/shared', may: ['src/shared'], plain: true },
  { folder: 'src/preload', may: ['src/preload', 'src/shared'] },
  { folder: 'src/main', may: ['src/main', 'src/shared', 'db'] },
  { folder: 'sync-server', may: ['sync-server', 'src/shared', 'db'] },
  { folder: 'db', may: ['db', 'src/shared'] },
];

/** Where `electron` may be imported: everything else runs in plain Node or in the browser too. */
const ELECTRON_ALLOWED = [
  'src/main/index.ts',
  'src/main/windows/',
  'src/main/secrets/',
  'src/main/database/process.ts',
  'src/preload/',
];

/** What is wrong with one import, as a sentence, or undefined. Only the database rule of tests differs: they may use Node's modules. */
export function violation({ file, specifier, target }) {
  if (isPackage(specifier, 'electron') && !ELECTRON_ALLOWED.some((path) => file.startsWith(path))) {
    return `${file} imports electron; only ${ELECTRON_ALLOWED.join(', ')} may.`;
  }
  const layer = LAYERS.find(({ folder }) => isIn(file, folder));
  if (!layer) return undefined;
  const isTest = /\.test\.tsx?$/.test(file);
  if (layer.plain && specifier.startsWith('node:') && !isTest) {
    return `${file} imports ${specifier}; ${layer.folder} also runs in the browser.`;
  }
  if (target === undefined || layer.may.some((folder) => isIn(target, folder))) return undefined;
  return `${file} imports ${target}; ${layer.folder} may import only ${layer.may.join(', ')}.`;
}

/**
 * Import cycles among the files, each once, as a list of files that ends where it began. Type imports leave nothing behind when the app
 * runs and do not count.
 */
export function findCycles(imports) {
  const next = new Map();
  for (const { file, target, typeOnly } of imports) {
    if (target !== undefined && !typeOnly) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set();
  const cycles = [];
  const visit = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) return cycles.push([...path.slice(at), file]);
    if (done.has(file)) return undefined;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    return done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}

function isIn(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

function isPackage(specifier, name) {
  return specifier === name || specifier.startsWith(`${name}/`);
}
