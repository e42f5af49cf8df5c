import { Button } from '@mantine/core';
import { IconBook2, IconPlayerStop, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import type { Turn } from '#shared/contract/database/conversations.ts';
import { isErrorCode } from '#shared/domain/errors.ts';
import { useThread } from './context.ts';
import classes from './thread.module.css';

/** How an answer ended, where it did not simply end well. */
export function AnswerMarks({ turn, last }: { readonly turn: Turn; readonly last: boolean }) {
  const t = useT();
  const code = isErrorCode(turn.errorCode) ? turn.errorCode : null;
  if (turn.endedAs === 'stopped') {
    return <Mark icon={<IconPlayerStop size={15} stroke={1.7} />}>{t('chat:answer.stopped')}</Mark>;
  }
  if (turn.endedAs === 'interrupted') {
    return <Mark icon={<IconPlugConnectedX size={15} stroke={1.7} />}>{t('chat:answer.interrupted')}</Mark>;
  }
  if (turn.endedAs === 'failed') {
    return (
      <div className={classes.failure}>
        <ErrorNotice
          error={{ code: code ?? 'UNEXPECTED' }}
          action={last ? <Again turn={turn} /> : undefined}
        />
      </div>
    );
  }
  if (code === null) return null;
  return (
    <Mark icon={<IconBook2 size={15} stroke={1.7} />}>
      {t('chat:answer.modelFailed')} {t(`errors:${code}.happened`)} {t(`errors:${code}.todo`)}
    </Mark>
  );
}

function Again({ turn }: { readonly turn: Turn }) {
  const t = useT();
  const { regenerate } = useThread();
  return (
    <Button size="compact-sm" variant="default" onClick={() => regenerate(turn.id)}>
      {t('action.retry')}
    </Button>
  );
}

/** A quiet line with an icon. */
export function Mark({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={classes.mark}>
      {icon}
      <span>{children}</span>
    </p>
  );
}
