import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks.ts';

describe('splitBlocks', () => {
  it('cuts at blank lines', () => {
    expect(splitBlocks('one\n\ntwo\nstill two\n\n# three')).toEqual([
      'one\n\n',
      'two\nstill two\n\n',
      '# three',
    ]);
  });

  it('never cuts inside a code fence, also one that holds another fence', () => {
    const code = '````\na\n\n```\nb\n\n````';
    expect(splitBlocks(`${code}\n\nafter`)).toEqual([`${code}\n\n`, 'after']);
    expect(splitBlocks('```\nopen\n\nstill open')).toHaveLength(1);
  });

  it('keeps a loose list and its indented parts together', () => {
    expect(splitBlocks('1. one\n\n   more of one\n\n2. two\n\nafter')).toEqual([
      '1. one\n\n   more of one\n\n2. two\n\n',
      'after',
    ]);
  });

  it('keeps a table whole', () => {
    expect(splitBlocks('| a |\n| - |\n| 1 |')).toHaveLength(1);
  });

  it('gives the text again when joined, and only the last block changes while text is appended', () => {
    const piece = fc.constantFrom(
      'a',
      'ب',
      '\n',
      '\n\n',
      '```\n',
      '- x\n',
      '| a | b |\n',
      '> q\n',
      '    i\n',
    );
    fc.assert(
      fc.property(fc.array(piece), piece, (pieces, next) => {
        const text = pieces.join('');
        const before = splitBlocks(text);
        const after = splitBlocks(text + next);
        expect(before.join('')).toBe(text);
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });
});
