import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** Code files (path from the root, with /) in these folders of the project. */
export function codeFiles(root, folders) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/node_modules/'))
    .sort();
}

/**
 * What each file imports, as {file, specifier, target, typeOnly}; `target` is the path from the root of a file of the project (aliases of
 * package.json and relative paths alike), or undefined for packages and Node's own modules.
 */
export function readImports(root, files) {
  const aliases = Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports ?? {});
  return files.flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).map((found) => ({
      file,
      ...found,
      target: resolveSpecifier(file, found.specifier, aliases),
    })),
  );
}

/** The imports in one source text, as {specifier, typeOnly}: import and export … from, import() as an expression and as a type. */
export function importsOf(file, source) {
  const { module, program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((e) => e.isType),
    });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType });
    }
  }
  const add = (typeOnly) => (node) => {
    if (typeof node.source?.value === 'string') found.push({ specifier: node.source.value, typeOnly });
  };
  new Visitor({ ImportExpression: add(false), TSImportType: add(true) }).visit(program);
  return found;
}

/** The path from the root that a specifier in a file means, or undefined when it is not a file of the project. */
export function resolveSpecifier(file, specifier, aliases) {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  for (const [pattern, folder] of aliases) {
    const prefix = pattern.slice(0, -1);
    if (path.startsWith(prefix)) return posix.join(folder.slice(0, -1), path.slice(prefix.length));
  }
  return undefined;
}
