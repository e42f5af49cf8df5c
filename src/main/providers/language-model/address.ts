import { MorvoError } from '#shared/domain/errors.ts';

/**
 * Takes the address of an OpenAI-compatible endpoint as a person writes it; gives it without a trailing slash and
 * without `/chat/completions`. Plain http is allowed for this machine and private networks only, because a key and a
 * client's words would travel readable. Throws MODEL_URL_INVALID.
 */
export function endpointAddress(text: string): string {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || url.username || url.password) throw new MorvoError('MODEL_URL_INVALID', { reason: 'form' });
  const plainAllowed = url.protocol === 'http:' && isPrivateHost(url.hostname);
  if (url.protocol !== 'https:' && !plainAllowed)
    throw new MorvoError('MODEL_URL_INVALID', { reason: 'https' });
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return `${url.origin}${path}`;
}

/** True for loopback and for the private ranges of RFC 1918 and RFC 4193. */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name === '::1' || name.endsWith('.local')) return true;
  if (/^f[cd][0-9a-f]{2}:/.test(name)) return true;
  const octets = name.split('.').map(Number);
  if (octets.length !== 4 || octets.some((octet) => !Number.isInteger(octet) || octet < 0 || octet > 255))
    return false;
  const [a = 0, b = 0] = octets;
  return a === 127 || a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31);
}
