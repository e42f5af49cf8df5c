import { memo, useMemo, useRef } from 'react';
import ReactMarkdown, { type Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { type MarkdownActions, MarkdownActionsContext } from './actions.ts';
import { splitBlocks } from './blocks.ts';
import { citations } from './citations.ts';
import { figures } from './figures.ts';
import classes from './markdown.module.css';
import { parts } from './parts.tsx';

const remarkPlugins: Options['remarkPlugins'] = [[remarkGfm, { singleTilde: false }]];
const rehypePlugins: Options['rehypePlugins'] = [citations, figures];

type MarkdownProps = MarkdownActions & {
  readonly text: string;
  /** Shows that more is coming, after the last block. */
  readonly streaming?: boolean;
};

/**
 * An answer as a document. HTML in it is shown as text, images are never loaded, only https links open, through the
 * callback. Each block follows the direction of its own text.
 */
export function Markdown({ text, streaming = false, onOpenLink, onCitation }: MarkdownProps) {
  const blocks = useMemo(() => splitBlocks(text), [text]);
  const actions = useStableActions({ onOpenLink, onCitation });
  return (
    <MarkdownActionsContext value={actions}>
      <div className={classes.markdown} data-streaming={streaming || undefined}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are only ever appended; the position is their identity.
          <MarkdownBlock key={index} text={block} />
        ))}
      </div>
    </MarkdownActionsContext>
  );
}

const MarkdownBlock = memo(function MarkdownBlock({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown
      remarkPlugins={remarkPlugins}
      rehypePlugins={rehypePlugins}
      components={parts}
      urlTransform={keep}
    >
      {text}
    </ReactMarkdown>
  );
});

/** Addresses are judged where they are drawn. */
const keep = (address: string) => address;

/** Callbacks that never change, so that a parent that makes new ones does not draw every block again. */
function useStableActions(actions: MarkdownActions): MarkdownActions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      onOpenLink: (address) => latest.current.onOpenLink(address),
      onCitation: (number) => latest.current.onCitation(number),
    }),
    [],
  );
}
