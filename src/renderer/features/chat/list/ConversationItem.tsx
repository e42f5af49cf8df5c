import { IconDots } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { BidiText } from '#renderer/components/BidiText.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import type { Conversation } from '#shared/contract/database/conversations.ts';
import { activeAt, type Period } from './group-conversations.ts';
import classes from './list.module.css';

type ConversationItemProps = {
  readonly conversation: Conversation;
  readonly period: Period;
  readonly now: Date;
  readonly open: boolean;
  /** One item of the list takes the tab stop; the arrow keys move it. */
  readonly tabStop: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
};

/** A conversation in the list. */
export const ConversationItem = memo(function ConversationItem(props: ConversationItemProps) {
  const { conversation, period, now, open, tabStop, onOpen, onMenu } = props;
  const t = useT();
  const { id, running } = conversation;
  const title = conversation.title ?? t('chat:untitled');
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu(id, { x: event.clientX, y: event.clientY });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same menu is on the button, for keyboards.
    <div className={classes.item} data-open={open || undefined} onContextMenu={onContextMenu}>
      <button
        type="button"
        className={classes.open}
        data-conversation={id}
        tabIndex={tabStop ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onClick={() => onOpen(id)}
      >
        <BidiText className={classes.title}>{title}</BidiText>
        <span className={classes.meta}>
          {running ? (
            <>
              <span className={classes.running} aria-hidden />
              {t('chat:list.running')}
            </>
          ) : (
            <When at={activeAt(conversation)} period={period} now={now} />
          )}
        </span>
      </button>
      <IconButton
        className={classes.more}
        size={28}
        tabIndex={-1}
        label={t('chat:list.options', { title })}
        aria-haspopup="menu"
        icon={<IconDots size={17} stroke={1.7} />}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          onMenu(id, { x: document.dir === 'rtl' ? box.left : box.right, y: box.bottom });
        }}
      />
    </div>
  );
});

function When({ at, period, now }: { readonly at: Date; readonly period: Period; readonly now: Date }) {
  const formats = useFormats();
  const text =
    period === 'today'
      ? formats.relative(at, now)
      : period === 'earlier'
        ? formats.date(at, 'short')
        : formats.time(at);
  return (
    <time dateTime={at.toISOString()} title={formats.dateTime(at)}>
      {period === 'week' ? formats.relative(at, now) : text}
    </time>
  );
}
