import { Menu, useDirection } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconFileTypePdf,
  IconMarkdown,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { Shortcut } from '#renderer/components/Shortcut.tsx';
import { useExport } from '../header/use-export.tsx';
import classes from './list.module.css';
import type { ConversationActions } from './use-conversation-actions.ts';

export type OpenMenu = { readonly id: string; readonly x: number; readonly y: number };

type ConversationMenuProps = {
  readonly menu: OpenMenu | null;
  readonly archived: boolean;
  readonly actions: ConversationActions;
  readonly onRename: (id: string) => void;
  readonly onClose: () => void;
};

const icon = { size: 17, stroke: 1.6 } as const;

/** The menu of a conversation, where it was asked for. One for the whole list: a menu in each item would slow it down. */
export function ConversationMenu({ menu, archived, actions, onRename, onClose }: ConversationMenuProps) {
  const t = useT();
  const { dir } = useDirection();
  const exportTo = useExport();
  if (menu === null) return null;
  const { id, x, y } = menu;
  const start = dir === 'rtl' ? window.innerWidth - x : x;
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('chat:header.options')}
          className={classes.menuAnchor}
          style={{ insetInlineStart: start, insetBlockStart: y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil {...icon} />}
          rightSection={<Shortcut keys="F2" plain />}
          onClick={() => onRename(id)}
        >
          {t('action.rename')}
        </Menu.Item>
        {archived ? (
          <Menu.Item leftSection={<IconArchiveOff {...icon} />} onClick={() => void actions.unarchive(id)}>
            {t('chat:list.unarchive')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => void actions.archive(id)}>
            {t('chat:list.archive')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('chat:header.export')}</Menu.Label>
        <Menu.Item leftSection={<IconMarkdown {...icon} />} onClick={() => void exportTo(id, 'markdown')}>
          {t('chat:header.markdown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf {...icon} />} onClick={() => void exportTo(id, 'pdf')}>
          {t('chat:header.pdf')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="brick"
          leftSection={<IconTrash {...icon} />}
          rightSection={<Shortcut keys="Delete" plain />}
          onClick={() => void actions.remove(id)}
        >
          {t('action.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
