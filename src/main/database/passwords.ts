import { hash, verify } from '@node-rs/argon2';
import { MorvoError } from '#shared/domain/errors.ts';

/** argon2id with OWASP's recommended cost (password storage cheat sheet): 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type Passwords = {
  hash(text: string): Promise<string>;
  matches(hashed: string, text: string): Promise<boolean>;
};

/** Hashes passwords and recovery codes with argon2id. A stored hash that is none (`!`) matches nothing. */
export const passwords: Passwords = {
  hash: (text) => hash(text.normalize('NFKC'), cost),
  matches: (hashed, text) => verify(hashed, text.normalize('NFKC')).catch(() => false),
};

/** Throws ACCOUNT_PASSWORD_WEAK for a password that is guessed first: one character repeated, a run, or the e-mail's own name. */
export function refuseWeak(password: string, email: string): void {
  const folded = password.normalize('NFKC').toLowerCase();
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  const weak =
    new Set(folded).size < 5 ||
    isRun(folded) ||
    (name.length >= 4 && folded.replaceAll(/[\d\W_]+/g, '') === name) ||
    common.has(folded);
  if (weak) throw new MorvoError('ACCOUNT_PASSWORD_WEAK');
}

/** Long passwords that head every published list of leaked ones. */
const common = new Set([
  '1234567890',
  '0987654321',
  'password123',
  'password1234',
  'qwertyuiop',
  'qwerty123456',
  'iloveyou123',
  '1q2w3e4r5t',
  'saudiarabia',
  'administrator',
  'welcome123',
]);

function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return [1, -1].some((step) =>
    codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step),
  );
}
