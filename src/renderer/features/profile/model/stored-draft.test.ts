import { describe, expect, it } from 'vitest';
import { readEdits, writeEdits } from './stored-draft.ts';

describe('stored edits', () => {
  it('come back as they were', () => {
    const edits = {
      firstName: 'نورة',
      tags: ['أ'],
      yearsOfExperience: 7,
      halalMarketingRequired: false,
      city: null,
    };
    expect(readEdits(writeEdits(edits))).toEqual(edits);
    expect(writeEdits({})).toBe('');
  });

  it('lose only what cannot be read or is no longer taken', () => {
    expect(readEdits('')).toEqual({});
    expect(readEdits('{"city": "جد')).toEqual({});
    expect(readEdits('[1]')).toEqual({});
    expect(readEdits('{"city":"جدة","gone":"x","region":"Atlantis","yearsOfExperience":"7"}')).toEqual({
      city: 'جدة',
    });
  });
});
