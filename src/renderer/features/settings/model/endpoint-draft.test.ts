import { describe, expect, it } from 'vitest';
import { choiceOf, draftOf, hasStoredKey } from './endpoint-draft.ts';

const current = { baseUrl: 'https://api.example.com/v1', model: 'small', label: 'small' };

describe('choiceOf', () => {
  it('keeps the stored key unless another is typed or it is removed', () => {
    const draft = draftOf(current);
    expect(choiceOf(draft)).toEqual({ baseUrl: current.baseUrl, model: 'small', label: 'small' });
    expect(choiceOf({ ...draft, key: ' sk-1 ' }).apiKey).toBe('sk-1');
    expect(choiceOf({ ...draft, removeKey: true }).apiKey).toBe('');
    expect(choiceOf({ ...draft, removeKey: true, key: 'sk-2' }).apiKey).toBe('sk-2');
  });

  it('trims what was pasted', () => {
    const choice = choiceOf({ url: ' https://a.sa/v1 ', key: '', removeKey: false, model: ' m ' });
    expect(choice).toEqual({ baseUrl: 'https://a.sa/v1', model: 'm', label: 'm' });
  });
});

describe('hasStoredKey', () => {
  it('holds for the address in use only', () => {
    expect(hasStoredKey(draftOf(current), current, true)).toBe(true);
    expect(hasStoredKey({ ...draftOf(current), url: `${current.baseUrl}/` }, current, true)).toBe(true);
    expect(hasStoredKey({ ...draftOf(current), url: 'https://b.sa' }, current, true)).toBe(false);
    expect(hasStoredKey(draftOf(current), current, false)).toBe(false);
    expect(hasStoredKey(draftOf(null), null, true)).toBe(false);
  });
});
