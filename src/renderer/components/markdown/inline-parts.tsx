import { CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { Element } from 'hast';
import type { ReactNode } from 'react';
import type { ExtraProps } from 'react-markdown';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { directionOf } from '#shared/domain/direction.ts';
import { BidiText } from '../BidiText.tsx';
import { IconButton } from '../IconButton.tsx';
import { useMarkdownActions } from './actions.ts';
import { citationAttribute } from './citations.ts';
import { textOf } from './hast-text.ts';
import { safeAddress } from './links.ts';
import classes from './markdown.module.css';

/** A link opens through the callback; one that may not be opened is its words alone. */
export function Link({ href, children, node }: { href?: string; children?: ReactNode } & ExtraProps) {
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
export function Image({ src, alt }: { src?: string | Blob; alt?: string }) {
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

/** Code within a line. */
export function Code({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    <code dir="ltr" className={className}>
      {children}
    </code>
  );
}

/** A block of code, with a button that copies it. */
export function Pre({ children, node }: { children?: ReactNode } & ExtraProps) {
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

/** A citation mark as a button; other raised text as it is. */
export function Superscript({ node, children }: { children?: ReactNode } & ExtraProps) {
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
