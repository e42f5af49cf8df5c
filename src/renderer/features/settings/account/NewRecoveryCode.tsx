import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { RecoveryCode } from '#renderer/features/accounts/RecoveryCode.tsx';
import classes from '../settings.module.css';
import { isAboutPassword, PresentPassword } from './PresentPassword.tsx';

/** A new recovery code, after the password; the one before is void from then on. */
export function NewRecoveryCode() {
  const t = useT();
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const make = useAction(async () => {
    const { recoveryCode } = await app().session.newRecoveryCode({ password });
    setPassword('');
    setChecked(false);
    setCode(recoveryCode);
  });
  if (code !== null) {
    return (
      <RecoveryCode code={code} confirmLabel={t('settings:account.codeDone')} onKept={() => setCode(null)} />
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (password !== '') void make.run();
      }}
      noValidate
    >
      <PresentPassword
        value={password}
        onValueChange={(value) => {
          if (make.error?.code === 'ACCOUNT_PASSWORD_WRONG') make.clear();
          setPassword(value);
        }}
        checked={checked}
        error={make.error}
      />
      {make.error && !isAboutPassword(make.error) ? <ErrorNotice error={make.error} compact /> : null}
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={make.running}>
          {t('settings:account.codeMake')}
        </Button>
      </div>
    </form>
  );
}
