import { IconCheck, IconCopy, IconPencil } from '@tabler/icons-react';
import { memo } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { UserRow } from '../model/thread-model.ts';
import { startEditing } from '../state/editing.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import { TextButton } from './TextButton.tsx';
import classes from './thread.module.css';
import { UserText } from './UserText.tsx';
import { useCopied } from './use-copied.ts';

type QuestionTurnProps = { readonly row: UserRow; readonly editing: boolean; readonly editable: boolean };

/** What the person asked. */
export const QuestionTurn = memo(function QuestionTurn({ row, editing, editable }: QuestionTurnProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <article className={classes.question} aria-label={t('chat:search.inQuestion')} data-saved={row.saved}>
      {editing ? (
        <QuestionEditor turnId={row.id} />
      ) : (
        <>
          <div className={classes.questionText}>
            <UserText content={row.content} />
          </div>
          <div className={classes.questionFoot}>
            <time dateTime={row.at.toISOString()} title={formats.dateTime(row.at)}>
              {formats.time(row.at)}
            </time>
            <QuestionActions row={row} editable={editable && row.saved} />
          </div>
        </>
      )}
    </article>
  );
});

function QuestionActions({ row, editable }: { readonly row: UserRow; readonly editable: boolean }) {
  const t = useT();
  const { copied, copy } = useCopied();
  return (
    <span className={classes.questionActions}>
      <TextButton
        label={copied ? t('action.copied') : t('chat:action.copyQuestion')}
        icon={copied ? <IconCheck size={15} /> : <IconCopy size={15} stroke={1.6} />}
        onClick={() => copy(row.content)}
      />
      {editable ? (
        <TextButton
          label={t('chat:action.editQuestion')}
          icon={<IconPencil size={15} stroke={1.6} />}
          onClick={() => startEditing(row.id, row.content)}
        />
      ) : null}
    </span>
  );
}
