import { CopyButton, useDirection } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { Element } from 'hast';
import type { ReactNode } from 'react';
import type { Components, ExtraProps } from 'react-markdown';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { type Direction, directionOf } from '#shared/domain/direction.ts';
import { BidiText, IsolatedLtr } from '../BidiText.tsx';
import { IconButton } from '../IconButton.tsx';
import { useMarkdownActions } from './actions.ts';
import { citationAttribute } from './citations.ts';
import { textOf } from './hast-text.ts';
import { safeAddress } from './links.ts';
import classes from './markdown.module.css';

type Tag = 'p' | 'blockquote' | 'ul' | 'ol';

/** An element in the direction of its own text. */
function own(Tag: Tag) {
  return function Directed({ node, children, ...rest }: { children?: ReactNode } & ExtraProps) {
    const { dir } = useDirection();
    return (
      <Tag {...rest} dir={directionOf(textOf(node), dir)}>
        {children}
      </Tag>
    );
  };
}

/** The mark of an item stands where its list has marks; its words follow their own direction. */
function Item({ node, children, className }: { children?: ReactNode; className?: string } & ExtraProps) {
  const { dir } = useDirection();
  return (
    <li className={className}>
      <div dir={directionOf(textOf(node), dir)}>{children}</div>
    </li>
  );
}

/** Headings of an answer stand below those of the screen: # and ## become h3, deeper ones h4. */
function heading(Tag: 'h3' | 'h4') {
  return function Heading({ node, children }: { children?: ReactNode } & ExtraProps) {
    const { dir } = useDirection();
    return <Tag dir={directionOf(textOf(node), dir)}>{children}</Tag>;
  };
}

/** A table's columns run in the direction of the whole table; each cell then follows its own text. */
function Table({ node, children }: { children?: ReactNode } & ExtraProps) {
  const { dir } = useDirection();
  const t = useT();
  return (
    <section
      className={classes.tableFrame}
      dir={directionOf(textOf(node), dir)}
      aria-label={t('markdown.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
      tabIndex={0}
    >
      <table>{children}</table>
    </section>
  );
}

/** A number alone keeps the side of its column; text follows itself. */
function cell(Tag: 'td' | 'th') {
  return function Cell({
    node,
    children,
    style,
  }: { children?: ReactNode; style?: { textAlign?: unknown } } & ExtraProps) {
    const text = textOf(node);
    const dir = cellDirection(text);
    return (
      <Tag
        {...(dir === undefined ? {} : { dir })}
        data-align={typeof style?.textAlign === 'string' ? style.textAlign : undefined}
      >
        {/\p{L}/u.test(text) || text.trim() === '' ? children : <IsolatedLtr>{children}</IsolatedLtr>}
      </Tag>
    );
  };
}

function cellDirection(text: string): Direction | undefined {
  return /\p{L}/u.test(text) ? directionOf(text) : undefined;
}

function Link({ href, children, node }: { href?: string; children?: ReactNode } & ExtraProps) {
  const t = useT();
  const { onOpenLink } = useMarkdownActions();
  const address = safeAddress(href);
  if (address === undefined) return <span>{children}</span>;
  const text = textOf(node);
  return (
    <a
      href={address}
      title={t('markdown.openLink', { address })}
      dir={directionOf(text, 'ltr')}
      className={classes.link}
      onClick={(event) => {
        event.preventDefault();
        onOpenLink(address);
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}

/** Images are never loaded: an answer must not make the app talk to an address. Their words and address are shown. */
function Image({ src, alt }: { src?: string | Blob; alt?: string }) {
  const t = useT();
  const { onOpenLink } = useMarkdownActions();
  const address = safeAddress(typeof src === 'string' ? src : undefined);
  const name = t('markdown.image', {
    name: alt === undefined || alt === '' ? (address ?? t('state.unknown')) : alt,
  });
  if (address === undefined) return <BidiText>{name}</BidiText>;
  return (
    <a
      href={address}
      className={classes.link}
      onClick={(event) => {
        event.preventDefault();
        onOpenLink(address);
      }}
    >
      <BidiText>{name}</BidiText>
    </a>
  );
}

function Code({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    <code dir="ltr" className={className}>
      {children}
    </code>
  );
}

function Pre({ children, node }: { children?: ReactNode } & ExtraProps) {
  const t = useT();
  const text = codeText(node);
  return (
    <div className={classes.code} dir="ltr">
      <CopyButton value={text} timeout={1500}>
        {({ copied, copy }) => (
          <IconButton
            className={classes.codeCopy}
            size={26}
            label={copied ? t('action.copied') : t('markdown.codeCopy')}
            icon={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
            onClick={copy}
          />
        )}
      </CopyButton>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls sideways must be reachable by keyboard. */}
      <pre tabIndex={0}>{children}</pre>
    </div>
  );
}

function codeText(node: Element | undefined): string {
  const code = node?.children[0];
  if (code?.type !== 'element') return '';
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function Superscript({ node, children }: { children?: ReactNode } & ExtraProps) {
  const t = useT();
  const formats = useFormats();
  const { onCitation } = useMarkdownActions();
  const mark = node?.properties[citationAttribute];
  if (typeof mark !== 'string') return <sup>{children}</sup>;
  const number = Number(mark);
  return (
    <button
      type="button"
      className={classes.citation}
      aria-label={t('markdown.citation', { number })}
      onClick={() => onCitation(number)}
    >
      {formats.digits(mark)}
    </button>
  );
}

/** How each element of an answer is drawn. Made once: the same functions keep React from drawing again. */
export const parts: Components = {
  p: own('p'),
  li: Item,
  blockquote: own('blockquote'),
  ul: own('ul'),
  ol: own('ol'),
  h1: heading('h3'),
  h2: heading('h3'),
  h3: heading('h4'),
  h4: heading('h4'),
  h5: heading('h4'),
  h6: heading('h4'),
  table: Table,
  td: cell('td'),
  th: cell('th'),
  a: Link,
  img: Image,
  code: Code,
  pre: Pre,
  sup: Superscript,
};
