import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** The property that marks a citation in the tree. */
export const citationAttribute = 'dataCitation';

const citation = /\[(\d{1,3})\]/g;

/** A rehype plugin: `[3]` in text (not in code or links) becomes an element that the renderer draws as a button. */
export function citations() {
  return (tree: Root): void => {
    visit(tree);
  };
}

function visit(parent: Root | Element): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...split(child));
    else children.push(child);
    if (child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'a') visit(child);
  }
  parent.children = children.filter((child) => child.type !== 'doctype');
}

function split(text: Text): ElementContent[] {
  const found: ElementContent[] = [];
  let end = 0;
  for (const match of text.value.matchAll(citation)) {
    if (match.index > end) found.push({ type: 'text', value: text.value.slice(end, match.index) });
    found.push({
      type: 'element',
      tagName: 'sup',
      properties: { [citationAttribute]: match[1] ?? '' },
      children: [],
    });
    end = match.index + match[0].length;
  }
  if (end === 0) return [text];
  if (end < text.value.length) found.push({ type: 'text', value: text.value.slice(end) });
  return found;
}
