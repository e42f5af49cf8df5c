import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { ErrorCode, ErrorDetails } from '#shared/domain/errors.ts';
import classes from './components.module.css';

type ErrorNoticeProps = {
  /** A MorvoError, or an error that came as data. */
  readonly error: { readonly code: ErrorCode; readonly details?: ErrorDetails };
  /** The way on: a retry button, a link to settings. */
  readonly action?: ReactNode;
  /** One line: what happened and what to do. */
  readonly compact?: boolean;
};

/** An error in words: what happened, what is safe, what to do; its code is there to copy. */
export function ErrorNotice({ error, action, compact = false }: ErrorNoticeProps) {
  const t = useT();
  return (
    <div role="alert" className={classes.error} data-compact={compact || undefined}>
      <IconAlertTriangle size={18} stroke={1.7} aria-hidden className={classes.errorIcon} />
      <div className={classes.errorText}>
        <strong>{t(`errors:${error.code}.happened`)}</strong>{' '}
        {compact ? null : <span>{t(`errors:${error.code}.safe`)} </span>}
        <span>{t(`errors:${error.code}.todo`)}</span>
        <div className={classes.errorFoot}>
          {action}
          <CopyButton value={report(error)} timeout={2000}>
            {({ copied, copy }) => (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                onClick={copy}
                aria-label={t('errors:copyCode')}
              >
                {copied ? t('action.copied') : <bdi dir="ltr">{error.code}</bdi>}
              </Button>
            )}
          </CopyButton>
        </div>
      </div>
    </div>
  );
}

/** What is copied: the code and its facts, nothing personal. */
function report({ code, details = {} }: ErrorNoticeProps['error']): string {
  const facts = Object.entries(details).map(([key, value]) => `${key}=${value}`);
  return [code, ...facts].join(' ');
}
