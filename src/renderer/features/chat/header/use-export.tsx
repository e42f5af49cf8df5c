import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { useReport } from '../use-report.tsx';

export type ExportFormat = 'markdown' | 'pdf';

/** Gives a function that exports a conversation and says where to, or why not. */
export function useExport(): (conversationId: string, format: ExportFormat) => Promise<void> {
  const t = useT();
  const report = useReport();
  return useCallback(
    async (conversationId, format) => {
      try {
        const { file } = await app().system.exportConversation({ conversationId, format });
        if (file === null) return;
        noteFeature(`export_${format}`);
        notifications.show({
          title: t('chat:header.exportedTitle'),
          message: (
            <>
              {t('chat:header.exported')}
              <br />
              <IsolatedLtr>{file}</IsolatedLtr>
            </>
          ),
          closeButtonProps: { 'aria-label': t('action.close') },
        });
      } catch (thrown) {
        report(thrown);
      }
    },
    [t, report],
  );
}
