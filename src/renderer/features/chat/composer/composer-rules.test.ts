import { describe, expect, it } from 'vitest';
import { maxMessageLength } from '#shared/contract/common.ts';
import { refusal } from '../state/sending.ts';
import { isSend, lengthState } from './composer-rules.ts';

describe('composer', () => {
  it('sends with Enter, breaks with Shift, leaves Enter to an input method', () => {
    expect(isSend({ key: 'Enter', shiftKey: false, composing: false })).toBe(true);
    expect(isSend({ key: 'Enter', shiftKey: true, composing: false })).toBe(false);
    expect(isSend({ key: 'Enter', shiftKey: false, composing: true })).toBe(false);
    expect(isSend({ key: 'a', shiftKey: false, composing: false })).toBe(false);
  });

  it('counts near the limit and refuses over it', () => {
    expect(lengthState(10)).toBe('fine');
    expect(lengthState(maxMessageLength)).toBe('near');
    expect(lengthState(maxMessageLength + 1)).toBe('over');
  });

  it('refuses what is empty or too long', () => {
    expect(refusal(' \n\t ')?.code).toBe('INPUT_EMPTY');
    expect(refusal('م'.repeat(maxMessageLength + 1))?.code).toBe('INPUT_TOO_LONG');
    expect(refusal('🌙')).toBeNull();
  });
});
