import { findCycles, LAYERS, violation } from './dependency-rules.mjs';
import { codeFiles, readImports } from './imports.mjs';

/** Everything in the project's code that breaks a rule of dependency direction, as sentences; and how many imports were read. */
export function checkDependencies(root) {
  const files = codeFiles(
    root,
    LAYERS.map(({ folder }) => folder),
  );
  const imports = readImports(root, files);
  const broken = imports.map(violation).filter((text) => text !== undefined);
  const cycles = findCycles(imports).map((cycle) => `Import cycle: ${cycle.join(' → ')}`);
  return { problems: [...new Set([...broken, ...cycles])], files: files.length, imports: imports.length };
}
