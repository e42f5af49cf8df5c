import { Button } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { SectionHeading } from '#renderer/components/SectionHeading.tsx';
import classes from '../settings.module.css';
import { ChangePassword } from './ChangePassword.tsx';
import { NewRecoveryCode } from './NewRecoveryCode.tsx';

/** Password, recovery code, lock, other accounts. */
export function AccountSection() {
  const t = useT();
  const { account, demo } = useSession();
  const lock = useAction(() => app().session.lock());
  const leave = useAction(() => app().session.leave());
  const error = lock.error ?? leave.error;
  if (demo) return <p className={classes.lead}>{t('settings:account.demo')}</p>;
  return (
    <>
      <section className={classes.section}>
        <SectionHeading title={t('settings:account.password')}>
          {t('settings:account.passwordNote')}
        </SectionHeading>
        <ChangePassword email={account?.email ?? ''} />
      </section>
      <section className={classes.section}>
        <SectionHeading title={t('settings:account.code')}>{t('settings:account.codeNote')}</SectionHeading>
        <NewRecoveryCode />
      </section>
      <section className={classes.section}>
        <SectionHeading title={t('settings:account.session')}>
          {t('settings:account.sessionNote')}
        </SectionHeading>
        {error ? <ErrorNotice error={error} compact /> : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => void lock.run()}>
            {t('settings:account.lock')}
          </Button>
          <Button variant="default" loading={leave.running} onClick={() => void leave.run()}>
            {t('settings:account.other')}
          </Button>
        </div>
      </section>
    </>
  );
}
