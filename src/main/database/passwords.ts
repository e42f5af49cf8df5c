import { hash, verify } from '@node-rs/argon2';
import { MorvoError } from '#shared/domain/errors.ts';
import { passwordProblem } from '#shared/domain/password.ts';

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

/** Throws ACCOUNT_PASSWORD_WEAK, with the reason, for a password that would be guessed first. */
export function refuseWeak(password: string, email: string): void {
  const reason = passwordProblem(password, email);
  if (reason) throw new MorvoError('ACCOUNT_PASSWORD_WEAK', { reason });
}
