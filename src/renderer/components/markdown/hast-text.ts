import type { Element, ElementContent } from 'hast';

/** The text of an element without its code, which says nothing about direction. */
export function textOf(node: Element | undefined): string {
  return node === undefined ? '' : node.children.map(text).join('');
}

function text(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'code') return ' ';
  return `${textOf(node)} `;
}
