import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconCopy, IconFileText } from '@tabler/icons-react';
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

/** A recovery code, shown once: groups to write down, a copy button, a text file, and the promise that it is kept. */
export function RecoveryCode({ code, confirmLabel, busy = false, onKept }: RecoveryCodeProps) {
  const t = useT();
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = useAction(async () => {
    await app().system.copyText({ text: code });
    setCopied(true);
  });
  const [saved, setSaved] = useState(false);
  const save = useAction(async () => {
    const suggestedName = t('accounts:recoveryCode.fileName');
    const text = `${t('accounts:recoveryCode.fileText')}\n\n${code}\n`;
    const { file } = await app().system.saveText({ suggestedName, text });
    if (file !== null) setSaved(true);
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
      <div className={classes.codeActions}>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy.run()}
        >
          {copied ? t('accounts:recoveryCode.copied') : t('accounts:recoveryCode.copy')}
        </Button>
        <Button
          variant="default"
          loading={save.running}
          leftSection={saved ? <IconCheck size={16} aria-hidden /> : <IconFileText size={16} aria-hidden />}
          onClick={() => void save.run()}
        >
          {saved ? t('accounts:recoveryCode.saved') : t('accounts:recoveryCode.save')}
        </Button>
      </div>
      {copy.error ? <ErrorNotice error={copy.error} compact /> : null}
      {save.error ? <ErrorNotice error={save.error} compact /> : null}
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
