import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { SectionHeading } from '#renderer/components/SectionHeading.tsx';
import type { BackupSummary } from '#shared/contract/database/host.ts';
import { Backups } from './backups/Backups.tsx';
import { useSize } from './backups/use-size.ts';
import { Row } from './Row.tsx';
import classes from './settings.module.css';
import { useInfo } from './use-info.ts';

/** Where the data is, and its backups. */
export function DataSection() {
  const t = useT();
  const size = useSize();
  const info = useInfo();
  const [made, setMade] = useState<BackupSummary | null>(null);
  const [count, setCount] = useState(0);
  const openFolder = useAction(() => app().system.openDataFolder());
  const create = useAction(async () => {
    setMade(null);
    setMade(await app().system.backups.create());
    noteFeature('backup');
    setCount((before) => before + 1);
  });
  return (
    <>
      <Row
        name={t('settings:data.folder')}
        note={
          <>
            {t('settings:data.folderNote')}
            <div className={classes.path}>
              <IsolatedLtr>{info?.dataFolder}</IsolatedLtr>
            </div>
          </>
        }
      >
        <Button variant="default" onClick={() => void openFolder.run()}>
          {t('settings:data.openFolder')}
        </Button>
      </Row>
      {openFolder.error ? <ErrorNotice error={openFolder.error} compact /> : null}
      <section className={classes.section}>
        <SectionHeading
          title={t('settings:backups.title')}
          actions={
            <Button loading={create.running} onClick={() => void create.run()}>
              {t('settings:backups.create')}
            </Button>
          }
        >
          {t('settings:backups.note')}
        </SectionHeading>
        <div role="status">
          {create.running ? <p className={classes.quiet}>{t('settings:backups.creating')}</p> : null}
          {made ? (
            <p className={classes.good}>
              <IconCheck size={18} stroke={1.8} aria-hidden />
              {t('settings:backups.created', { size: size(made.sizeBytes) })}
            </p>
          ) : null}
        </div>
        {create.error ? <ErrorNotice error={create.error} /> : null}
        <Backups refresh={count} />
      </section>
    </>
  );
}
