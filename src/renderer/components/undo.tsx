import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import classes from './components.module.css';

/** How long a deletion can be undone from its notice; it can still be undone later from where deleted things are kept. */
export const undoNoticeMs = 8000;

type Undoable = {
  /** What was done, as a sentence: "Conversation deleted". */
  readonly message: string;
  readonly onUndo: () => void;
};

/** Gives a function that says what was done and offers to undo it. */
export function useUndoNotice(): (undoable: Undoable) => void {
  const t = useT();
  return useCallback(
    ({ message, onUndo }) => {
      const id = notifications.show({
        autoClose: undoNoticeMs,
        withCloseButton: true,
        closeButtonProps: { 'aria-label': t('action.close') },
        message: (
          <div className={classes.undo}>
            <span>{message}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                notifications.hide(id);
                onUndo();
              }}
            >
              {t('action.undo')}
            </Button>
          </div>
        ),
      });
    },
    [t],
  );
}
