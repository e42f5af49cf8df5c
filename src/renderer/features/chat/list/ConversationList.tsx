import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { Conversation } from '#shared/contract/database/conversations.ts';
import { openConversation } from '../state/consultation.ts';
import { ConversationItem } from './ConversationItem.tsx';
import { ConversationMenu, type OpenMenu } from './ConversationMenu.tsx';
import { listRows, type Period } from './group-conversations.ts';
import classes from './list.module.css';
import { RenameField } from './RenameField.tsx';
import { useConversationActions } from './use-conversation-actions.ts';
import { useNow } from './use-now.ts';

type ConversationListProps = {
  readonly conversations: readonly Conversation[];
  readonly archived: boolean;
  readonly openId: string;
  readonly onNearEnd: () => void;
};

const headHeight = 34;
const itemHeight = 58;
/** More conversations are asked for when this many rows are left. */
const rowsAhead = 12;

/** The conversations, by day, as many as are near the view. */
export function ConversationList({ conversations, archived, openId, onNearEnd }: ConversationListProps) {
  const t = useT();
  const now = useNow();
  const rows = useMemo(() => listRows(conversations, now), [conversations, now]);
  const actions = useConversationActions();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    estimateSize: useCallback(
      (index: number) => (rows[index]?.kind === 'head' ? headHeight : itemHeight),
      [rows],
    ),
    overscan: 8,
    initialRect: { width: 288, height: 800 },
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - rowsAhead) onNearEnd();
  }, [last, rows.length, onNearEnd]);
  const ids = useMemo(() => rows.flatMap((row) => (row.kind === 'conversation' ? [row.key] : [])), [rows]);
  const tabStop = ids.includes(openId) ? openId : ids[0];
  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    virtualizer.scrollToIndex(rows.findIndex(({ key }) => key === id));
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-conversation="${id}"]`);
    const shown = find();
    // One that is out of sight is drawn with the next frame.
    if (shown) shown.focus();
    else requestAnimationFrame(() => find()?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.conversation : undefined;
    if (id === undefined) return;
    const at = ids.indexOf(id);
    if (event.key === 'ArrowDown') focus(ids[at + 1]);
    else if (event.key === 'ArrowUp') focus(ids[at - 1]);
    else if (event.key === 'Home') focus(ids[0]);
    else if (event.key === 'End') focus(ids.at(-1));
    else if (event.key === 'F2') setRenaming(id);
    else if (event.key === 'Delete') {
      void actions.remove(id);
      focus(ids[at + 1] ?? ids[at - 1]);
    } else return;
    event.preventDefault();
  };
  const openMenu = useCallback((id: string, at: { x: number; y: number }) => setMenu({ id, ...at }), []);
  const rename = (id: string, title: string | null) => {
    setRenaming(null);
    if (title !== null) void actions.rename(id, title);
    focus(id);
  };
  return (
    <>
      <div ref={scroller} className={classes.scroller}>
        <ul
          className={classes.rows}
          style={{ blockSize: virtualizer.getTotalSize() }}
          aria-label={t(archived ? 'chat:list.archivedTitle' : 'chat:list.title')}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <li
                key={item.key}
                className={classes.slot}
                style={{ transform: `translateY(${item.start}px)`, blockSize: item.size }}
              >
                {row.kind === 'head' ? <Head period={row.key} /> : null}
                {row.kind === 'conversation' && renaming === row.key ? (
                  <RenameField
                    title={row.conversation.title ?? ''}
                    onDone={(title) => rename(row.key, title)}
                  />
                ) : null}
                {row.kind === 'conversation' && renaming !== row.key ? (
                  <ConversationItem
                    conversation={row.conversation}
                    period={row.period}
                    now={now}
                    open={row.key === openId}
                    tabStop={row.key === tabStop}
                    onOpen={openConversation}
                    onMenu={openMenu}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      </div>
      <ConversationMenu
        menu={menu}
        archived={archived}
        actions={actions}
        onRename={setRenaming}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

function Head({ period }: { readonly period: Period }) {
  const t = useT();
  const words: Record<Period, string> = {
    today: t('formats:today'),
    yesterday: t('formats:yesterday'),
    week: t('chat:list.thisWeek'),
    earlier: t('formats:earlier'),
  };
  return <div className={classes.head}>{words[period]}</div>;
}
