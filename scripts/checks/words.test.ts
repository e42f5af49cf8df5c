import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareWords } from './words.mjs';

const folder = resolve(import.meta.dirname, '../../src/shared/i18n');

describe('compareWords', () => {
  it('finds a key that one language lacks, nested or not', () => {
    expect(compareWords({ a: { b: 'نعم' } }, { a: { b: 'yes', c: 'no' } })).toEqual(['ar lacks a.c']);
    expect(compareWords({ a: 'نعم', b: 'لا' }, { a: 'yes' })).toEqual(['en lacks b']);
  });

  it('asks for six plural forms in Arabic and two in English', () => {
    const arabic = { n_zero: '0', n_one: '1', n_two: '2', n_few: '3', n_many: '11', n_other: '100' };
    expect(compareWords(arabic, { n_one: 'one', n_other: 'many' })).toEqual([]);
    expect(compareWords({ n_one: '1', n_other: '2' }, { n_other: 'many' })).toEqual([
      'ar lacks n_zero',
      'ar lacks n_two',
      'ar lacks n_few',
      'ar lacks n_many',
      'en lacks n_one',
    ]);
  });

  it('finds empty words and variables that differ', () => {
    expect(compareWords({ a: ' ' }, { a: 'x' })).toEqual(['ar: a is empty']);
    expect(compareWords({ a: 'مرحبا {{name}}' }, { a: 'Hello {{ user }}' })).toEqual([
      'a: Arabic uses {name}, English {user}',
    ]);
  });
});

describe('the words of the app', () => {
  it('are the same in Arabic and English', async () => {
    const arabic = await load('ar');
    expect(Object.keys(arabic)).not.toEqual([]);
    expect(compareWords(arabic, await load('en'))).toEqual([]);
  });
});

/** All words of a language, by file and, where a file has several, by export. */
async function load(language: string): Promise<Record<string, unknown>> {
  const words: Record<string, unknown> = {};
  const root = join(folder, language);
  for (const name of existsSync(root) ? readdirSync(root, { recursive: true }).map(String).sort() : []) {
    if (!/\.(ts|json)$/.test(name) || /\.test\.ts$|(^|\/)index\.ts$/.test(name)) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, name)).href);
    const exports = Object.values(module).filter((value) => typeof value === 'object');
    words[name] =
      exports.length === 1 || 'default' in module ? (module.default ?? exports[0]) : { ...exports };
  }
  return words;
}
