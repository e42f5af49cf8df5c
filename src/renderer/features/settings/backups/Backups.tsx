import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import type { BackupSummary } from '#shared/contract/database/host.ts';
import { BackupPreviewCard } from './BackupPreviewCard.tsx';
import { BackupTable } from './BackupTable.tsx';
import classes from './backups.module.css';

/** The backups of the chosen account: list, preview of one, restore. Works also where the account does not open. */
export function Backups({ refresh = 0 }: { readonly refresh?: number }) {
  const t = useT();
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const load = useAction(async () => setBackups(await app().system.backups.list()));
  const choose = useAction(async () => {
    const { file } = await app().system.backups.choose();
    if (file !== null) setShown(file);
  });
  const { run } = load;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` counts the backups made beside this list.
  useEffect(() => {
    void run();
  }, [run, refresh]);
  const isListed = backups?.some(({ file }) => file === shown) ?? false;
  return (
    <div className={classes.backups}>
      {load.error ? (
        <ErrorNotice
          error={load.error}
          action={
            <Button size="compact-sm" variant="default" onClick={() => void run()}>
              {t('action.retry')}
            </Button>
          }
        />
      ) : null}
      {backups === null && !load.error ? <Skeleton lines={2} /> : null}
      {backups?.length === 0 ? <p className={classes.none}>{t('settings:backups.empty')}</p> : null}
      {backups && backups.length > 0 ? (
        <BackupTable backups={backups} shown={shown} onShow={setShown} />
      ) : null}
      {shown !== null && !isListed ? <BackupPreviewCard key={shown} file={shown} named /> : null}
      <div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          loading={choose.running}
          onClick={() => void choose.run()}
        >
          {t('settings:backups.choose')}
        </Button>
      </div>
      {choose.error ? <ErrorNotice error={choose.error} compact /> : null}
    </div>
  );
}
