import { describe, expect, it } from 'vitest';
import { passwordProblem, passwordStrength } from './password.ts';

const email = 'noura@example.sa';

describe('passwordProblem', () => {
  it.each([
    ['', 'short'],
    ['123456789', 'short'],
    ['ababababab', 'repeated'],
    ['1234567890', 'common'],
    ['abcdefghijk', 'run'],
    ['zyxwvutsrq', 'run'],
    ['Noura-12345678', 'own_name'],
    ['Password123', 'common'],
  ] as const)('finds what is wrong with "%s"', (password, problem) => {
    expect(passwordProblem(password, email)).toBe(problem);
  });

  it.each(['قهوة الصباح في جدة', 'correct horse battery', 'noura likes dates 7'])('takes %s', (password) => {
    expect(passwordProblem(password, email)).toBeNull();
  });

  it('does not look for a short name, which many words contain', () => {
    expect(passwordProblem('ali-2830461957', 'ali@example.sa')).toBeNull();
  });
});

describe('passwordStrength', () => {
  it('grows with length, counted in characters as read', () => {
    expect(passwordStrength('x'.repeat(13))).toBe('fair');
    expect(passwordStrength('x'.repeat(14))).toBe('good');
    expect(passwordStrength('😀'.repeat(14))).toBe('good');
    expect(passwordStrength('x'.repeat(20))).toBe('strong');
  });
});
