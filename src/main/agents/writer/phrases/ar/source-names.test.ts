import { describe, expect, it } from 'vitest';
import { playbookEntries } from '#shared/playbook/index.ts';
import { arabicSourceName } from './source-names.ts';

describe('arabicSourceName', () => {
  it('words what was derived, and keeps the facts it rests on', () => {
    expect(arabicSourceName('Derived from SEA-01, SEA-02 and practice')).toBe(
      'مستنتج من SEA-01، SEA-02 والممارسة المهنية',
    );
    expect(arabicSourceName('Derived from LAW-21 (Ramadan 2026) and CAL-20')).toBe(
      'مستنتج من LAW-21 (رمضان 2026) وCAL-20',
    );
  });

  it('keeps the names of publishers', () => {
    expect(arabicSourceName('Saudi Gazette')).toBe('Saudi Gazette');
    expect(arabicSourceName('Arab News on SAMA point-of-sale data')).toBe(
      'Arab News عن بيانات نقاط البيع من البنك المركزي السعودي',
    );
  });

  it('has words for every source of the playbook that is no publication', () => {
    const names = playbookEntries.flatMap(({ sources }) =>
      sources.filter(({ url }) => url === null).map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(20);
    for (const name of new Set(names)) {
      expect(arabicSourceName(name), name).toMatch(/\p{Script=Arabic}/u);
      expect(arabicSourceName(name), name).not.toMatch(/\b(?:and|from|practice|on|the)\b/);
    }
  });
});
