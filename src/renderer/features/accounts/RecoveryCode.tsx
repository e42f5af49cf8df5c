import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import classes from './accounts.module.css';

type RecoveryCodeProps = {
  readonly code: string;
  readonly confirmLabel: string;
  readonly busy?: boolean;
  /** Called once the person has said that the code is kept. */
  readonly onKept: () => void;
};

/** A recovery code, shown once: groups to write down, a copy button, and the promise that it is kept. */
export function RecoveryCode({ code, confirmLabel, busy = false, onKept }: RecoveryCodeProps) {
  const t = useT();
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = useAction(async () => {
    await app().system.copyText({ text: code });
    setCopied(true);
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (kept) onKept();
      }}
    >
      <div>
        <output className={classes.code} dir="ltr" aria-label={t('accounts:recoveryCode.label')}>
          {code}
        </output>
      </div>
      <div className={classes.foot}>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy.run()}
        >
          {copied ? t('accounts:recoveryCode.copied') : t('accounts:recoveryCode.copy')}
        </Button>
      </div>
      {copy.error ? <ErrorNotice error={copy.error} compact /> : null}
      <div className={classes.aside}>{t('accounts:recoveryCode.where')}</div>
      <Checkbox
        label={t('accounts:recoveryCode.kept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <div className={classes.foot}>
        <Button type="submit" size="md" disabled={!kept} loading={busy}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}
