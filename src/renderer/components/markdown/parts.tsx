import { useDirection } from '@mantine/core';
import type { Element } from 'hast';
import type { ReactNode } from 'react';
import type { Components, ExtraProps } from 'react-markdown';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { type Direction, directionOf } from '#shared/domain/direction.ts';
import { IsolatedLtr } from '../BidiText.tsx';
import { textOf } from './hast-text.ts';
import { Code, Image, Link, Pre, Superscript } from './inline-parts.tsx';
import classes from './markdown.module.css';

type Tag = 'p' | 'blockquote';

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

/** A list has its marks on the side of most of its items: one long item in the other language does not turn it. */
function list(Tag: 'ul' | 'ol') {
  return function List({ node, children, className, start }: ListProps & ExtraProps) {
    const { dir } = useDirection();
    return (
      <Tag className={className} {...(start === undefined ? {} : { start })} dir={listDirection(node, dir)}>
        {children}
      </Tag>
    );
  };
}

type ListProps = { children?: ReactNode; className?: string; start?: number };

function listDirection(node: Element | undefined, around: Direction): Direction {
  const items = (node?.children ?? []).filter((child) => child.type === 'element');
  const rtl = items.filter((item) => directionOf(textOf(item), around) === 'rtl').length;
  if (rtl * 2 === items.length) return around;
  return rtl * 2 > items.length ? 'rtl' : 'ltr';
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

/** How each element of an answer is drawn. Made once: the same functions keep React from drawing again. */
export const parts: Components = {
  p: own('p'),
  li: Item,
  blockquote: own('blockquote'),
  ul: list('ul'),
  ol: list('ol'),
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
