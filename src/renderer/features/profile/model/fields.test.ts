import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ar } from '#shared/i18n/ar/index.ts';
import { en } from '#shared/i18n/en/index.ts';
import { completionFields, missingFields } from './completion.ts';
import { recordOf } from './draft.ts';
import { type FieldSpec, records, sections } from './fields.ts';

const fields = sections.flatMap((section) => section.fields);
const accepts = ({ name }: FieldSpec, value: unknown) =>
  records[recordOf(name)].safeParse({ [name]: value }).success;

describe('sections', () => {
  it('hold every column of the three records exactly once', () => {
    const columns = Object.values(records).flatMap((record) => Object.keys(record.shape));
    expect(fields.map(({ name }) => name).sort()).toEqual(columns.sort());
  });

  it.each(fields)('fill in $name with values that its column takes, and only those', (field) => {
    expect(accepts(field, null)).toBe(true);
    switch (field.kind) {
      case 'choice':
        for (const member of field.members) expect(accepts(field, member), member).toBe(true);
        expect(accepts(field, 'no member')).toBe(false);
        break;
      case 'choices':
        expect(accepts(field, field.members)).toBe(true);
        expect(accepts(field, ['no member'])).toBe(false);
        break;
      case 'text':
      case 'notes':
        expect(accepts(field, 'x'.repeat(field.max))).toBe(true);
        expect(accepts(field, 'x'.repeat(field.max + 1))).toBe(false);
        break;
      case 'number':
        expect([field.min, field.max].map((value) => accepts(field, value))).toEqual([true, true]);
        expect([field.min - 1, field.max + 1].map((value) => accepts(field, value))).toEqual([false, false]);
        break;
      case 'scale':
        expect([1, 10, 0, 11].map((value) => accepts(field, value))).toEqual([true, true, false, false]);
        break;
      case 'switch':
        expect([accepts(field, true), accepts(field, 'yes')]).toEqual([true, false]);
        break;
      case 'list':
        expect([accepts(field, ['one']), accepts(field, 'one')]).toEqual([true, false]);
        break;
      case 'timezone':
        expect(accepts(field, 'Asia/Riyadh')).toBe(true);
    }
  });

  it.each([
    ['ar', ar],
    ['en', en],
  ] as const)('name every field differently in %s', (_language, words) => {
    const labels = fields.map(({ name }) => words.profile.field[name]);
    expect(labels.filter((label) => !label)).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('completion', () => {
  it('counts the fields that the database counts', async () => {
    const sql = await readFile(
      new URL('../../../../../db/migrations/0001_functions.sql', import.meta.url),
      'utf8',
    );
    const body = /FUNCTION profile_completion[\s\S]*?\* 100 \//.exec(sql)?.[0] ?? '';
    const columns = [...body.matchAll(/\b[upk]\.([a-z_]+)/g)].map(([, column = '']) =>
      column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
    );
    expect([...completionFields]).toEqual(columns);
  });

  it('misses what is empty, blank or an empty list', () => {
    const all = Object.fromEntries(completionFields.map((name) => [name, 'x']));
    expect(missingFields(all)).toEqual([]);
    const holes = { ...all, city: '  ', yearsOfExperience: 0, primaryMarketingGoals: [], region: null };
    expect(missingFields(holes)).toEqual(['city', 'region', 'primaryMarketingGoals']);
    expect(missingFields({})).toHaveLength(19);
  });
});
