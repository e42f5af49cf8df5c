import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { NewPasswordField } from '#renderer/features/accounts/NewPasswordField.tsx';
import { passwordProblem } from '#shared/domain/password.ts';
import classes from '../settings.module.css';
import { isAboutPassword, PresentPassword } from './PresentPassword.tsx';

/** Another password for the account; the recovery code stays as it is. */
export function ChangePassword({ email }: { readonly email: string }) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [checked, setChecked] = useState(false);
  const [done, setDone] = useState(false);
  const change = useAction(async () => {
    await app().session.changePassword({ current, next });
    setCurrent('');
    setNext('');
    setChecked(false);
    setDone(true);
  });
  const edit = (set: (value: string) => void) => (value: string) => {
    setDone(false);
    set(value);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (current !== '' && !passwordProblem(next, email)) void change.run();
      }}
      noValidate
    >
      <PresentPassword
        value={current}
        onValueChange={edit((value) => {
          if (change.error?.code === 'ACCOUNT_PASSWORD_WRONG') change.clear();
          setCurrent(value);
        })}
        checked={checked}
        error={change.error}
      />
      <NewPasswordField
        label={t('settings:account.next')}
        email={email}
        checked={checked}
        value={next}
        onValueChange={edit(setNext)}
      />
      {change.error && !isAboutPassword(change.error) ? <ErrorNotice error={change.error} compact /> : null}
      <div role="status">
        {done ? (
          <div className={classes.good}>
            <IconCheck size={18} stroke={1.8} aria-hidden />
            {t('settings:account.changed')}
          </div>
        ) : null}
      </div>
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={change.running}>
          {t('settings:account.change')}
        </Button>
      </div>
    </form>
  );
}
