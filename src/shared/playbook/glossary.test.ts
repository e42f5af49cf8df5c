import { describe, expect, it } from 'vitest';
import { dialectClusters, dialectGlossary } from './glossary.ts';

describe('dialectGlossary', () => {
  it('has eight meanings with unique ids', () => {
    const ids = dialectGlossary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(8);
    expect(ids.every((id) => /^[a-z-]+$/.test(id))).toBe(true);
  });

  it('says every meaning in every cluster, in Arabic script only', () => {
    const forms = dialectGlossary.flatMap((row) =>
      dialectClusters.map((cluster) => row[cluster].forms.map(({ text }) => text)),
    );
    expect(forms.filter((texts) => texts.length === 0)).toEqual([]);
    expect(forms.flat().filter((text) => !/^[\u0621-\u0652 ؟]+$/.test(text))).toEqual([]);
  });

  it('marks a cell as sourced only where the row names its source', () => {
    const wrong = dialectGlossary.filter(
      (row) => row.source === null && dialectClusters.some((cluster) => row[cluster].confidence === 'B'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
