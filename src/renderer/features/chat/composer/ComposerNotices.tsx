import { CloseButton } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { dismissFailure, sendingOf, useSending } from '../state/sending.ts';
import classes from './composer.module.css';

type ComposerNoticesProps = {
  readonly conversationId: string;
  readonly recovering: boolean;
  /** The person tried to send while an answer is being written. */
  readonly refused: boolean;
};

/** What stands above the box: why something was not sent, that the database is being started again. */
export function ComposerNotices({ conversationId, recovering, refused }: ComposerNoticesProps) {
  const t = useT();
  const { failure } = useSending(sendingOf(conversationId));
  return (
    <>
      {failure ? (
        <div className={classes.above}>
          <ErrorNotice
            compact
            error={failure.error}
            action={
              <>
                {failure.returned ? <span>{t('chat:composer.returned')}</span> : null}
                <CloseButton
                  size="sm"
                  aria-label={t('chat:composer.dismiss')}
                  onClick={() => dismissFailure(conversationId)}
                />
              </>
            }
          />
        </div>
      ) : null}
      {recovering ? (
        <p className={classes.note} role="status">
          {t('chat:composer.recovering')}
        </p>
      ) : null}
      {refused ? (
        <p className={classes.note} role="status">
          {t('chat:composer.running')}
        </p>
      ) : null}
    </>
  );
}
