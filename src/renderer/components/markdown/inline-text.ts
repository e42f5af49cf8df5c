import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/**
 * A rehype plugin that puts an element in the place of each match of `pattern` (global) in the text of a tree; not in
 * code or links, nor inside what it has made.
 */
export function replaceInText(pattern: RegExp, make: (match: RegExpMatchArray) => Element) {
  function visit(parent: Root | Element): void {
    const children: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'a') visit(child);
      if (child.type === 'text') children.push(...split(child));
      else children.push(child);
    }
    parent.children = children.filter((child) => child.type !== 'doctype');
  }

  function split(text: Text): ElementContent[] {
    const found: ElementContent[] = [];
    let end = 0;
    for (const match of text.value.matchAll(pattern)) {
      if (match.index > end) found.push({ type: 'text', value: text.value.slice(end, match.index) });
      found.push(make(match));
      end = match.index + match[0].length;
    }
    if (end === 0) return [text];
    if (end < text.value.length) found.push({ type: 'text', value: text.value.slice(end) });
    return found;
  }

  return (tree: Root): void => visit(tree);
}
