/** Crockford's base 32: no I, L, O or U, so that a code read aloud or written by hand is not misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 6;
const groupLength = 4;

/** Takes 24 random bytes; gives a recovery code of 24 characters (120 bits) in groups: `7K2M-…`. */
export function recoveryCode(random: (bytes: number) => Uint8Array): string {
  const characters = [...random(groups * groupLength)].map((byte) => alphabet[byte % 32]);
  return Array.from({ length: groups }, (_, group) =>
    characters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

/** The code as it is compared: upper case, without separators, with the letters that stand for digits turned into them. */
export function foldRecoveryCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
