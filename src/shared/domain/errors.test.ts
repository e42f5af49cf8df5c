import { describe, expect, it } from 'vitest';
import { MorvoError, toMorvoError } from './errors.ts';

const withCode = (message: string, code: string, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

describe('toMorvoError', () => {
  it.each([
    ['a file system code', withCode('write', 'ENOSPC'), 'DISK_FULL'],
    ['a read-only file system', withCode('open', 'EROFS'), 'DISK_READ_ONLY'],
    ["PostgreSQL's code", withCode('could not extend file', '53100'), 'DISK_FULL'],
    ["PostgreSQL's words", new Error('could not write to file: No space left on device'), 'DISK_FULL'],
    [
      'what a query builder has wrapped',
      new Error('Failed query', { cause: withCode('could not extend file', '53100') }),
      'DISK_FULL',
    ],
    ['a code of ours', withCode('x', 'NOT_FOUND'), 'NOT_FOUND'],
    ['anything else', new Error('x', { cause: new Error('y') }), 'UNEXPECTED'],
  ])('knows %s', (_name, thrown, code) => {
    expect(toMorvoError(thrown)).toMatchObject({ code, cause: thrown });
  });

  it('gives a MorvoError as it is', () => {
    const error = new MorvoError('CANCELLED');
    expect(toMorvoError(error)).toBe(error);
  });
});
