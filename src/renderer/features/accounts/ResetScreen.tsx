import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { LtrField } from '#renderer/components/fields.tsx';
import type { AccountSummary } from '#shared/contract/app/session.ts';
import { passwordProblem } from '#shared/domain/password.ts';
import classes from './accounts.module.css';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';
import { NewPasswordField } from './NewPasswordField.tsx';
import { useLockout } from './use-lockout.ts';

/** A forgotten password: the recovery code opens the way to a new one. */
export function ResetScreen({ account }: { readonly account: AccountSummary }) {
  const t = useT();
  const change = useGate((state) => state.change);
  const [code, setCode] = useState('');
  const [next, setNext] = useState('');
  const [checked, setChecked] = useState(false);
  const reset = useAction(async () => {
    const { recoveryCode } = await app().session.resetPassword({ recoveryCode: code, next });
    change({ recoveryCode });
  });
  const wait = useLockout(reset.error);
  const missing = code.trim() === '';
  const wrong = reset.error?.code === 'ACCOUNT_RECOVERY_WRONG';
  const locked = reset.error?.code === 'ACCOUNT_LOCKED';
  const waiting = locked && wait > 0 ? t('accounts:unlock.wait', { count: wait }) : undefined;
  const codeError =
    checked && missing ? t('accounts:reset.codeMissing') : wrong ? t('accounts:reset.codeWrong') : waiting;
  return (
    <GateFrame title={t('accounts:reset.title')} note={t('accounts:reset.note')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (!missing && wait === 0 && !passwordProblem(next, account.email)) void reset.run();
        }}
        noValidate
      >
        <LtrField
          name="recoveryCode"
          label={t('accounts:reset.code')}
          description={t('accounts:reset.codeNote')}
          autoComplete="off"
          autoFocus
          maxLength={100}
          value={code}
          onValueChange={(value) => {
            if (wrong) reset.clear();
            setCode(value);
          }}
          error={codeError}
        />
        <NewPasswordField
          name="next"
          label={t('accounts:reset.next')}
          email={account.email}
          checked={checked}
          value={next}
          onValueChange={setNext}
        />
        {reset.error && !wrong && !locked ? <ErrorNotice error={reset.error} /> : null}
        <div className={classes.foot}>
          <Button type="submit" size="md" loading={reset.running} disabled={wait > 0}>
            {t('accounts:reset.submit')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => change({ step: 'none' })}>
            {t('accounts:reset.back')}
          </Button>
        </div>
      </form>
    </GateFrame>
  );
}
