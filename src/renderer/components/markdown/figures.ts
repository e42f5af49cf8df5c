import { replaceInText } from './inline-text.ts';

/** Shares and ranges of shares, in either digits: `85.9%`, `4–9%`, `+74.9٪`. */
const share = /[-+−]?[\d٠-٩][\d٠-٩.,٫٬]{0,20}(?:[–-][\d٠-٩][\d٠-٩.,٫٬]{0,20})?[%٪]/g;

/**
 * A rehype plugin: shares in text are isolated, left to right. Without it the sign changes its side within one Arabic
 * line, by what stands before the number.
 */
export function figures() {
  return replaceInText(share, (match) => ({
    type: 'element',
    tagName: 'bdi',
    properties: { dir: 'ltr' },
    children: [{ type: 'text', value: match[0] }],
  }));
}
