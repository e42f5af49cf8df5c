import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSave, noDraft, patchesOf, sending, shownValues, withEdit, withLive } from './draft.ts';
import type { Values } from './fields.ts';
import { problemsOf } from './validate.ts';

const live: Values = { firstName: 'نورة', city: 'جدة', tags: null, halalMarketingRequired: true };

describe('withEdit', () => {
  it('keeps only what differs from what is saved', () => {
    const changed = withEdit(live, noDraft, 'city', 'الرياض');
    expect(changed.edits).toEqual({ city: 'الرياض' });
    expect(withEdit(live, changed, 'city', 'جدة').edits).toEqual({});
  });

  it('takes empty text and an empty list for nothing', () => {
    expect(withEdit(live, noDraft, 'tags', []).edits).toEqual({});
    expect(withEdit({ ...live, title: null }, noDraft, 'title', '').edits).toEqual({});
    expect(withEdit(live, noDraft, 'city', '').edits).toEqual({ city: '' });
  });
});

describe('patchesOf', () => {
  it('gives the changed fields by record, trimmed, empty text as null', () => {
    expect(patchesOf({ firstName: ' سارة ', city: '  ', halalMarketingRequired: false })).toEqual({
      person: { firstName: 'سارة' },
      profile: { city: null },
      culture: { halalMarketingRequired: false },
    });
    expect(patchesOf({})).toEqual({});
  });

  it('holds exactly the fields that were set to another value', () => {
    const value = fc.oneof(fc.constant('جدة'), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(value, value, (city, targetMarket) => {
        let draft = withEdit(live, noDraft, 'city', city);
        draft = withEdit(live, draft, 'targetMarket', targetMarket);
        const patch = patchesOf(draft.edits).profile ?? {};
        expect('city' in patch).toBe(city !== 'جدة');
        expect('targetMarket' in patch).toBe(targetMarket !== null && targetMarket !== '');
      }),
    );
  });
});

describe('withLive', () => {
  it('takes over the fields that nobody edited and keeps the edits', () => {
    const draft = withEdit(live, noDraft, 'city', 'الرياض');
    const newer: Values = { ...live, city: 'الدمام', firstName: 'نورا' };
    const after = withLive(newer, draft);
    expect(shownValues(newer, after)).toMatchObject({ city: 'الرياض', firstName: 'نورا' });
    expect(after.edits).toEqual({ city: 'الرياض' });
  });

  it('drops an edit that somebody else made too', () => {
    const draft = withEdit(live, noDraft, 'city', 'الرياض');
    expect(withLive({ ...live, city: 'الرياض' }, draft)).toEqual(noDraft);
  });
});

describe('saving', () => {
  const edited = withEdit(live, noDraft, 'city', 'الرياض');

  it('shows the values as saved at once, without going back to the old ones before live data comes', () => {
    const during = sending(edited);
    expect(during.edits).toEqual({});
    expect(shownValues(live, during).city).toBe('الرياض');
    const saved = afterSave(during, []);
    expect(shownValues(live, saved).city).toBe('الرياض');
    expect(withLive({ ...live, city: 'الرياض' }, saved)).toEqual(noDraft);
  });

  it('lets what the database made of a value win once it was saved', () => {
    const saved = afterSave(sending(withEdit(live, noDraft, 'city', ' الرياض ')), []);
    const newer = { ...live, city: 'الرياض' };
    expect(shownValues(newer, withLive(newer, saved)).city).toBe('الرياض');
  });

  it('turns into edits again when it failed, under what was typed meanwhile', () => {
    const typing = withEdit(live, sending(edited), 'firstName', 'سارة');
    const failed = afterSave(typing, ['city']);
    expect(failed.edits).toEqual({ city: 'الرياض', firstName: 'سارة' });
    const retyped = afterSave(withEdit(live, sending(edited), 'city', 'أبها'), ['city']);
    expect(retyped.edits).toEqual({ city: 'أبها' });
  });

  it('is no change to set a field back to what is being saved', () => {
    expect(withEdit(live, sending(edited), 'city', 'الرياض').edits).toEqual({});
    expect(withEdit(live, sending(edited), 'city', 'جدة').edits).toEqual({ city: 'جدة' });
  });
});

describe('problemsOf', () => {
  it('names fields that the contract refuses, and a missing first name', () => {
    expect(
      problemsOf({ firstName: ' ', yearsOfExperience: 200, city: 'x'.repeat(101), tags: ['a'] }),
    ).toEqual({
      firstName: 'required',
      yearsOfExperience: 'invalid',
      city: 'invalid',
    });
    expect(problemsOf({ lastName: '', city: 'جدة' })).toEqual({});
  });
});
