/** Why a password is refused: it would be among the first guesses. */
export type PasswordProblem = 'short' | 'repeated' | 'run' | 'own_name' | 'common';

/** Shortest password accepted: 10 characters, by NIST SP 800-63B's advice to ask for length, not for symbols. */
export const minPasswordLength = 10;

/** A password with fewer different characters than this counts as one character repeated. */
const minDistinct = 5;
const minNameLength = 4;

/** Takes a password and the account's e-mail; gives what is wrong with it, or null where it may be used. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if (password.length < minPasswordLength) return 'short';
  const folded = password.normalize('NFKC').toLowerCase();
  if (new Set(folded).size < minDistinct) return 'repeated';
  if (isRun(folded)) return 'run';
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  if (name.length >= minNameLength && folded.replaceAll(/[\d\W_]+/g, '') === name) return 'own_name';
  return common.has(folded) ? 'common' : null;
}

export type PasswordStrength = 'fair' | 'good' | 'strong';

/** How far a password without a problem is from being guessed. Length alone decides: each character more counts most. */
export function passwordStrength(password: string): PasswordStrength {
  const length = Array.from(password).length;
  if (length >= 20) return 'strong';
  return length >= 14 ? 'good' : 'fair';
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
