import { describe, expect, it } from 'vitest';
import { safeAddress } from './links.ts';

describe('safeAddress', () => {
  it('lets https through', () => {
    expect(safeAddress('https://salla.sa/a?b=c#d')).toBe('https://salla.sa/a?b=c#d');
  });

  it.each([
    undefined,
    '',
    'http://salla.sa',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//salla.sa',
    '/settings',
    '#anchor',
    'https://',
    'https://user:secret@salla.sa',
  ])('refuses %s', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });
});
