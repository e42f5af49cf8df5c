import { Button } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { SectionHeading } from '#renderer/components/SectionHeading.tsx';
import { Backups } from '#renderer/features/settings/backups/Backups.tsx';
import type { AccountSummary } from '#shared/contract/app/session.ts';
import type { CodedError } from '#shared/contract/common.ts';
import type { ErrorCode } from '#shared/domain/errors.ts';
import classes from './accounts.module.css';
import { CopyCode } from './CopyCode.tsx';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';

type FailedScreenProps = { readonly account: AccountSummary; readonly error: CodedError };

/** Where a backup may help: the data itself is what does not open. */
const backupHelps: readonly ErrorCode[] = [
  'DATABASE_DAMAGED',
  'DATABASE_CRASHED',
  'MIGRATION_FAILED',
  'UNEXPECTED',
];

/** An account whose data does not open: what happened, what is safe, what to do. Nothing here deletes anything. */
export function FailedScreen({ account, error }: FailedScreenProps) {
  const t = useT();
  const notice = useGate((state) => state.notice);
  const retry = useAction(() => app().session.retry());
  const leave = useAction(() => app().session.leave());
  const openFolder = useAction(() => app().system.openDataFolder());
  const failed = retry.error ?? leave.error ?? openFolder.error;
  const withBackups = backupHelps.includes(error.code);
  return (
    <GateFrame title={t('accounts:failed.title', { name: account.displayName })} wide>
      <div role="alert">
        <dl className={classes.facts}>
          {(['happened', 'safe', 'todo'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`accounts:failed.${part}`)}</dt>
              <dd>{t(`errors:${error.code}.${part}`)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('accounts:failed.code')}</dt>
            <dd>
              <CopyCode error={error} />
            </dd>
          </div>
        </dl>
      </div>
      {notice ? <ErrorNotice error={notice} /> : null}
      {failed ? <ErrorNotice error={failed} compact /> : null}
      <div className={classes.actions}>
        <Button
          variant={withBackups ? 'default' : 'filled'}
          loading={retry.running}
          onClick={() => void retry.run()}
        >
          {t('action.retry')}
        </Button>
        <Button variant="default" onClick={() => void openFolder.run()}>
          {t('accounts:failed.dataFolder')}
        </Button>
        <Button variant="subtle" color="gray" loading={leave.running} onClick={() => void leave.run()}>
          {t('accounts:failed.other')}
        </Button>
      </div>
      {withBackups ? (
        <section className={classes.section}>
          <SectionHeading title={t('settings:backups.title')}>
            {t('settings:backups.helpsFailed')}
          </SectionHeading>
          <Backups />
        </section>
      ) : null}
    </GateFrame>
  );
}
