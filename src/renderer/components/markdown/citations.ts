import { replaceInText } from './inline-text.ts';

/** The property that marks a citation in the tree. */
export const citationAttribute = 'dataCitation';

/** A rehype plugin: `[3]` in text (not in code or links) becomes an element that the renderer draws as a button. */
export function citations() {
  return replaceInText(/\[(\d{1,3})\]/g, (match) => ({
    type: 'element',
    tagName: 'sup',
    properties: { [citationAttribute]: match[1] ?? '' },
    children: [],
  }));
}
