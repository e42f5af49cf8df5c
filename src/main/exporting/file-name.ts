import { oneLine, shorten } from '#shared/domain/text.ts';

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** File systems allow 255 bytes; the ending and a number against collision need room. */
const maxBytes = 200;
const maxCharacters = 80;

/**
 * Takes any text; gives a name without an ending that every file system keeps as it is (NTFS, APFS, ext4, exFAT): no
 * separators, controls, invisible marks, leading or trailing dots and spaces, no device names, at most 200 bytes.
 * `fallback` where nothing is left.
 */
export function safeFileName(text: string, fallback: string): string {
  const plain = oneLine(text.normalize('NFC'))
    .replace(/["*/:<>?\\|]+/g, ' ')
    .replace(/\s+/g, ' ');
  const name = trimEnds(withinBytes(shorten(trimEnds(plain), maxCharacters)));
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

const trimEnds = (text: string) => text.replace(/^[\s.~]+|[\s.]+$/g, '');

function withinBytes(text: string): string {
  const points = Array.from(text);
  while (Buffer.byteLength(points.join('')) > maxBytes) points.pop();
  return points.join('');
}
