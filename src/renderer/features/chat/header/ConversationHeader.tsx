import { Menu } from '@mantine/core';
import { IconFileTypePdf, IconMarkdown, IconSearch, IconShare2 } from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { PaneHeader } from '#renderer/app/shell/PaneHeader.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { setFinding } from '../state/consultation.ts';
import { useExport } from './use-export.tsx';

type ConversationHeaderProps = {
  readonly conversationId: string;
  readonly title: string | null;
  /** How many messages it has; null until that is known. */
  readonly total: number | null;
  readonly empty: boolean;
};

const icon = { size: 18, stroke: 1.6 } as const;

/** The head of the open conversation. */
export function ConversationHeader({ conversationId, title, total, empty }: ConversationHeaderProps) {
  const t = useT();
  const exportTo = useExport();
  const shown = empty ? t('chat:newTitle') : (title ?? t('chat:untitled'));
  return (
    <PaneHeader
      level={1}
      title={shown}
      note={total === null || total === 0 ? undefined : t('formats:messages', { count: total })}
      actions={
        empty ? undefined : (
          <>
            <IconButton
              label={t('chat:header.find')}
              shortcut="mod+F"
              icon={<IconSearch {...icon} />}
              onClick={() => setFinding(true)}
            />
            <Menu position="bottom-end">
              <Menu.Target>
                <IconButton label={t('chat:header.export')} icon={<IconShare2 {...icon} />} />
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('chat:header.export')}</Menu.Label>
                <Menu.Item
                  leftSection={<IconMarkdown {...icon} />}
                  onClick={() => void exportTo(conversationId, 'markdown')}
                >
                  {t('chat:header.markdown')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconFileTypePdf {...icon} />}
                  onClick={() => void exportTo(conversationId, 'pdf')}
                >
                  {t('chat:header.pdf')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    />
  );
}
