import { describe, expect, it } from 'vitest';
import { errorCodes } from '../domain/errors.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { namespaces } from './resources.ts';
import { createTranslator } from './translator.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;
const arabicForms = ['few', 'many', 'one', 'other', 'two', 'zero'];
const englishForms = ['one', 'other'];

type Words = { readonly [key: string]: string | Words };

/** Every text of a tree by its full key. */
function flatten(words: Words, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, text] of flatten(value, path)) found.set(inner, text);
  }
  return found;
}

/** The plural forms of each counted key. */
function forms(texts: Map<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const form = pluralSuffix.exec(key)?.[1];
    if (form === undefined) continue;
    const base = key.replace(pluralSuffix, '');
    found.set(base, [...(found.get(base) ?? []), form].sort());
  }
  return found;
}

const keys = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(pluralSuffix, '')))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

/** Words that are the same in both languages: names of languages and formats. */
const sameInBoth = /^(common:language\.)/;

describe.each(namespaces)('%s', (namespace) => {
  const arabic = flatten(ar[namespace]);
  const english = flatten(en[namespace]);

  it('has the same keys in both languages', () => {
    expect(keys(english)).toEqual(keys(arabic));
  });

  it('has all plural forms of each language', () => {
    for (const [key, found] of forms(arabic)) expect(found, key).toEqual(arabicForms);
    for (const [key, found] of forms(english)) expect(found, key).toEqual(englishForms);
    expect([...forms(english).keys()].sort()).toEqual([...forms(arabic).keys()].sort());
  });

  it('has no empty text, no Arabic text without Arabic, no English text with Arabic', () => {
    for (const [key, text] of [...arabic, ...english]) expect(text.trim(), key).not.toBe('');
    for (const [key, text] of arabic) {
      if (!sameInBoth.test(`${namespace}:${key}`) && /[A-Za-z]/.test(text.replace(/\{\{.*?\}\}/g, ''))) {
        expect(text, key).toMatch(/\p{Script=Arabic}/u);
      }
    }
    for (const [key, text] of english) {
      if (!sameInBoth.test(`${namespace}:${key}`)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('writes no digits itself: they follow the preference of the person', () => {
    for (const [key, text] of arabic) expect(text, key).not.toMatch(/[\u0660-\u0669]/);
  });

  it('puts the same values into both languages', () => {
    for (const [key, text] of english) {
      if (pluralSuffix.test(key)) continue;
      expect(placeholders(arabic.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });
});

describe('errors', () => {
  it('words every code in three sentences', () => {
    for (const code of errorCodes) {
      expect(Object.keys(ar.errors[code]).sort(), code).toEqual(['happened', 'safe', 'todo']);
    }
  });
});

describe('createTranslator', () => {
  it('counts in Arabic with its six forms and the chosen digits', () => {
    const t = createTranslator('ar', 'arab');
    const counted = [0, 1, 2, 3, 11, 100].map((count) => t('formats:sources', { count }));
    expect(counted).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '٣ مصادر', '١١ مصدرًا', '١٠٠ مصدر']);
  });

  it('speaks English', () => {
    const t = createTranslator('en');
    expect(t('formats:sources', { count: 1 })).toBe('1 source');
    expect(t('action.save')).toBe('Save');
  });

  it('does not escape: React and menus do that', () => {
    expect(createTranslator('en')('markdown.image', { name: 'a & <b>' })).toBe('Image: a & <b>');
  });
});
