import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { SecretField } from '#renderer/components/fields.tsx';
import { Late } from '#renderer/components/Late.tsx';
import type { AccountSummary } from '#shared/contract/app/session.ts';
import classes from './accounts.module.css';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';
import { useLockout } from './use-lockout.ts';

/** The screen lock of an account. */
export function UnlockScreen({ account }: { readonly account: AccountSummary }) {
  const t = useT();
  const { recovering, phase } = useSession();
  const { change, notice } = useGate();
  const [password, setPassword] = useState('');
  const unlock = useAction(() => app().session.unlock({ password }));
  const leave = useAction(() => app().session.leave());
  const wait = useLockout(unlock.error);
  const wrong = unlock.error?.code === 'ACCOUNT_PASSWORD_WRONG';
  const locked = unlock.error?.code === 'ACCOUNT_LOCKED';
  const fieldError = wrong
    ? t('accounts:unlock.wrong')
    : locked && wait > 0
      ? t('accounts:unlock.wait', { count: wait })
      : undefined;
  return (
    <GateFrame
      title={t('accounts:unlock.title', { name: account.displayName })}
      note={<IsolatedLtr>{account.email}</IsolatedLtr>}
    >
      {notice ? <ErrorNotice error={notice} /> : null}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '' && wait === 0) void unlock.run();
        }}
        noValidate
      >
        <SecretField
          name="password"
          label={t('accounts:unlock.password')}
          toggleLabel={t('accounts:password.show')}
          autoComplete="current-password"
          autoFocus
          maxLength={512}
          value={password}
          onValueChange={(value) => {
            if (wrong) unlock.clear();
            setPassword(value);
          }}
          error={fieldError}
        />
        {phase === 'opening' ? (
          <Late>
            <div className={classes.aside} role="status">
              {t('accounts:opening')} {t('accounts:openingLong')}
            </div>
          </Late>
        ) : null}
        {recovering ? <div className={classes.aside}>{t('accounts:recovering')}</div> : null}
        {unlock.error && !wrong && !locked ? <ErrorNotice error={unlock.error} /> : null}
        <div className={classes.foot}>
          <Button type="submit" size="md" loading={unlock.running} disabled={wait > 0 || recovering}>
            {t('accounts:unlock.submit')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => change({ step: 'reset', notice: null })}>
            {t('accounts:unlock.forgot')}
          </Button>
        </div>
      </form>
      <div className={classes.section}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          loading={leave.running}
          onClick={() => void leave.run()}
        >
          {t('accounts:unlock.other')}
        </Button>
      </div>
    </GateFrame>
  );
}
