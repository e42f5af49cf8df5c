import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwords, refuseWeak } from './passwords.ts';
import { foldRecoveryCode, recoveryCode } from './recovery-code.ts';

describe('passwords', () => {
  it('are hashed with argon2id and match in any Unicode form', async () => {
    const hashed = await passwords.hash('كلمة سرّ طويلة é');
    expect(hashed).toMatch(/^\$argon2id\$/);
    expect(await passwords.matches(hashed, 'كلمة سرّ طويلة e\u0301')).toBe(true);
    expect(await passwords.matches(hashed, 'كلمة سرّ طويلة e')).toBe(false);
    expect(await passwords.matches('!', '!')).toBe(false);
  });

  it.each(['aaaaaaaaaaaa', '1234567890', '0987654321', 'noura-12345678', 'Password123', 'ababababab'])(
    'refuses %s',
    (password) => {
      expect(() => refuseWeak(password, 'noura@example.sa')).toThrow(
        expect.objectContaining({ code: 'ACCOUNT_PASSWORD_WEAK' }),
      );
    },
  );

  it.each(['قهوة الصباح في جدة', 'correct horse battery', 'noura likes dates 7'])('takes %s', (password) => {
    expect(() => refuseWeak(password, 'noura@example.sa')).not.toThrow();
  });
});

describe('recovery codes', () => {
  it('are six groups of four, and folding survives how people write them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 24 }), (bytes) => {
        const code = recoveryCode(() => bytes);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
        const folded = foldRecoveryCode(code);
        expect(folded).toHaveLength(24);
        expect(
          foldRecoveryCode(
            ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `,
          ),
        ).toBe(folded);
      }),
    );
  });
});
