import { useMemo } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { type DatabaseClient, databaseReady } from '#renderer/app/rpc/clients.ts';
import { useUndoNotice } from '#renderer/components/undo.tsx';
import { closeConversation, noteTitles, openConversation, useConsultation } from '../state/consultation.ts';
import { useReport } from '../use-report.tsx';

type Write = (database: DatabaseClient) => Promise<void>;

/** What can be done with a conversation from the list; all but renaming can be undone from a notice. */
export function useConversationActions() {
  const t = useT();
  const undo = useUndoNotice();
  const report = useReport();
  return useMemo(() => {
    const write = async (work: Write): Promise<boolean> => {
      try {
        await work(await databaseReady());
        return true;
      } catch (thrown) {
        report(thrown);
        return false;
      }
    };
    /** Does it, closes the conversation, and offers to take it back. */
    const leave = async (id: string, message: string, work: Write, back: Write) => {
      const wasOpen = useConsultation.getState().open.id === id;
      if (!(await write(work))) return;
      closeConversation(id);
      undo({
        message,
        onUndo: () => {
          void write(back).then((done) => {
            if (done && wasOpen) openConversation(id);
          });
        },
      });
    };
    return {
      rename: async (id: string, title: string) => {
        if (await write((database) => database.conversations.rename({ conversationId: id, title }))) {
          noteTitles([{ id, title }]);
        }
      },
      archive: (conversationId: string) =>
        leave(
          conversationId,
          t('chat:list.archived'),
          (database) => database.conversations.archive({ conversationId }),
          (database) => database.conversations.unarchive({ conversationId }),
        ),
      unarchive: async (conversationId: string) => {
        const done = await write((database) => database.conversations.unarchive({ conversationId }));
        if (!done) return;
        undo({
          message: t('chat:list.unarchived'),
          onUndo: () => void write((database) => database.conversations.archive({ conversationId })),
        });
      },
      remove: (conversationId: string) =>
        leave(
          conversationId,
          t('chat:list.removed'),
          (database) => database.conversations.remove({ conversationId }),
          (database) => database.conversations.restore({ conversationId }),
        ),
    };
  }, [t, undo, report]);
}

export type ConversationActions = ReturnType<typeof useConversationActions>;
