import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { useUndoNotice } from '#renderer/components/undo.tsx';
import type { FieldName } from './model/fields.ts';
import classes from './profile.module.css';
import type { useProfile } from './use-profile.ts';

type SaveBarProps = {
  readonly profile: ReturnType<typeof useProfile>;
  /** Called with the first field that is wrong. */
  readonly onWrong: (field: FieldName) => void;
};

/** Below the form, always there: what is not saved and the way to save it, or that all is saved. */
export function SaveBar({ profile, onWrong }: SaveBarProps) {
  const t = useT();
  const { relative } = useFormats();
  const undo = useUndoNotice();
  const { changed, saving, lastUpdate, problems } = profile;
  const save = () => {
    const wrong = profile.save();
    if (wrong) onWrong(wrong);
  };
  const discard = () => undo({ message: t('profile:save.discarded'), onUndo: profile.discard() });
  const isDirty = changed.length > 0;
  return (
    <footer className={classes.bar} data-dirty={isDirty || undefined}>
      {saving.error ? <ErrorNotice error={saving.error} compact /> : null}
      <div className={classes.barRow}>
        <div role="status" className={classes.barWords}>
          {isDirty ? (
            Object.keys(problems).length > 0 ? (
              t('profile:save.invalid')
            ) : (
              t('profile:save.changes', { count: changed.length })
            )
          ) : saving.running ? (
            t('state.saving')
          ) : (
            <>
              <IconCheck size={16} stroke={1.8} aria-hidden className={classes.savedIcon} />
              {t('profile:save.all')}
              {lastUpdate ? (
                <span className={classes.when}>
                  {t('profile:save.lastUpdate', { when: relative(lastUpdate, new Date()) })}
                </span>
              ) : null}
            </>
          )}
        </div>
        {isDirty ? (
          <>
            <Button variant="subtle" color="gray" onClick={discard}>
              {t('profile:save.discard')}
            </Button>
            <Button onClick={save} disabled={saving.running}>
              {t('profile:save.save')}
            </Button>
          </>
        ) : null}
      </div>
    </footer>
  );
}
