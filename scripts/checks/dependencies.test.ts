import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDependencies } from './dependencies.mjs';
import { findCycles, violation } from './dependency-rules.mjs';
import { importsOf, resolveSpecifier } from './imports.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'morvo-dependencies-'));
  write('package.json', JSON.stringify({ imports: { '#db/*': './db/*', '#shared/*': './src/shared/*' } }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('checkDependencies', () => {
  it('accepts imports in the right direction', () => {
    write('src/shared/a.ts', 'export const a = 1;');
    write('db/b.ts', "import { a } from '#shared/a.ts'; export const b = a;");
    write(
      'src/main/index.ts',
      "import { app } from 'electron'; import { b } from '#db/b.ts'; export const x = [app, b];",
    );
    write('src/renderer/c.tsx', "import { a } from '../shared/a.ts'; export const c = <p>{a}</p>;");
    expect(checkDependencies(root)).toEqual({ problems: [], files: 4, imports: 4 });
  });

  it.each([
    ['an alias', "import { b } from '#db/b.ts'; export const x = b;"],
    ['a relative path', "import { b } from '../../db/b.ts'; export const x = b;"],
    ['a type', "import type { B } from '#db/b.ts'; export type X = B;"],
    ['a re-export', "export * from '#db/b.ts';"],
    ['import()', "export const x = import('#db/b.ts');"],
    ['import() as a type', "export type X = import('#db/b.ts').B;"],
  ])('finds the renderer reaching into the database through %s', (_how, text) => {
    write('db/b.ts', 'export const b = 1; export type B = 1;');
    write('src/renderer/x.ts', text);
    expect(checkDependencies(root).problems).toEqual([
      'src/renderer/x.ts imports db/b.ts; src/renderer may import only src/renderer, src/shared.',
    ]);
  });

  it('finds a cycle across folders, once', () => {
    write('src/shared/a.ts', "import { b } from './sub/b.ts'; export const a = () => b;");
    write('src/shared/sub/b.ts', "import { a } from '#shared/a.ts'; export const b = () => a;");
    expect(checkDependencies(root).problems).toEqual([
      'Import cycle: src/shared/a.ts → src/shared/sub/b.ts → src/shared/a.ts',
    ]);
  });
});

describe('violation', () => {
  const told = (file: string, specifier: string, target?: string) => violation({ file, specifier, target });

  it.each([
    ['src/shared/a.ts', '#main/x.ts', 'src/main/x.ts'],
    ['db/a.ts', '#main/x.ts', 'src/main/x.ts'],
    ['src/main/a.ts', '#renderer/x.ts', 'src/renderer/x.ts'],
    ['src/main/a.ts', '../../sync-server/x.ts', 'sync-server/x.ts'],
    ['src/preload/index.ts', '#db/x.ts', 'db/x.ts'],
    ['sync-server/a.ts', '#main/x.ts', 'src/main/x.ts'],
    ['src/main/a.ts', '#scripts/x.ts', 'scripts/x.ts'],
  ])('%s may not import %s', (file, specifier, target) => {
    expect(told(file, specifier, target)).toContain(`imports ${target}`);
  });

  it('keeps electron at the edge', () => {
    expect(told('src/main/orchestrator/a.ts', 'electron')).toContain('imports electron');
    expect(told('src/main/database/queue.ts', 'electron/main')).toContain('imports electron');
    expect(told('src/main/windows/a.ts', 'electron')).toBeUndefined();
    expect(told('src/main/database/process.ts', 'electron')).toBeUndefined();
    expect(told('src/main/a.ts', 'electron-log/node')).toBeUndefined();
  });

  it("keeps Node's modules out of what runs in the browser", () => {
    expect(told('src/renderer/a.ts', 'node:fs')).toContain('also runs in the browser');
    expect(told('src/renderer/a.test.ts', 'node:fs')).toBeUndefined();
    expect(told('src/main/a.ts', 'node:fs')).toBeUndefined();
  });
});

describe('reading imports', () => {
  it('tells types from values', () => {
    const text = "import type { A } from './a.ts'; import { type B, c } from './b.ts'; import './d.css';";
    expect(importsOf('x.ts', text)).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: './b.ts', typeOnly: false },
      { specifier: './d.css', typeOnly: false },
    ]);
  });

  it('resolves aliases, relative paths and queries', () => {
    const aliases = [['#db/*', './db/*']];
    expect(resolveSpecifier('src/main/a.ts', '#db/x/y.ts', aliases)).toBe('db/x/y.ts');
    expect(resolveSpecifier('src/main/a.ts', '../shared/z.css?inline', aliases)).toBe('src/shared/z.css');
    expect(resolveSpecifier('src/main/a.ts', 'react', aliases)).toBeUndefined();
  });

  it('does not call a cycle of types a cycle', () => {
    const edge = (file: string, target: string, typeOnly: boolean) => ({
      file,
      target,
      typeOnly,
      specifier: '',
    });
    expect(findCycles([edge('a', 'b', false), edge('b', 'a', true)])).toEqual([]);
    expect(findCycles([edge('a', 'b', false), edge('b', 'a', false)])).toEqual([['a', 'b', 'a']]);
  });
});
