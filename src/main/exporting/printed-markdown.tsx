import type { Element, ElementContent } from 'hast';
import type { JSX } from 'react';
import Markdown, { type Components, type ExtraProps } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { type Direction, directionOf } from '#shared/domain/direction.ts';
import { webAddress } from './document-view.ts';

type Props = { text: string; fallback: Direction; imageOf(name: string): string };

/**
 * Markdown for print: every block in the direction of its own text, HTML shown as text, no images loaded, links only
 * to the web.
 */
export function PrintedMarkdown({ text, fallback, imageOf }: Props) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      urlTransform={(url) => webAddress(url) ?? ''}
      components={components(fallback, imageOf)}
    >
      {text}
    </Markdown>
  );
}

const blocks = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'th',
  'td',
] as const;
type Block = (typeof blocks)[number];

function components(fallback: Direction, imageOf: Props['imageOf']): Components {
  const directed = Object.fromEntries(blocks.map((tag) => [tag, directedBlock(tag, fallback)]));
  return {
    ...directed,
    pre: ({ node: _, ...rest }) => <pre {...rest} dir="ltr" />,
    code: ({ node: _, ...rest }) => <code {...rest} dir="ltr" />,
    a: ({ node: _, href, children }) => (href ? <a href={href}>{children}</a> : <span>{children}</span>),
    img: ({ alt }) => <em>{imageOf(alt ?? '')}</em>,
    input: ({ checked }) => <span>{checked ? '☑' : '☐'} </span>,
  };
}

function directedBlock(Tag: Block, fallback: Direction) {
  return function Directed({ node, ...rest }: JSX.IntrinsicElements[Block] & ExtraProps) {
    const direction = directionOf(node ? textOf(node) : '', fallback);
    // The tags differ only in attributes that Markdown never sets.
    const attributes: object = { ...rest, dir: direction };
    return <Tag {...attributes} />;
  };
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.children.map(textOf).join(node.tagName === 'tr' || node.tagName === 'ul' ? '\n' : ' ');
}
