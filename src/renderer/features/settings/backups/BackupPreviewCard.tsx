import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Late } from '#renderer/components/Late.tsx';
import { useGate } from '#renderer/features/accounts/gate-state.ts';
import type { BackupPreview } from '#shared/contract/database/host.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import classes from './backups.module.css';

type BackupPreviewCardProps = {
  readonly file: string;
  /** Shows the file's name, for one that is in no list. */
  readonly named?: boolean;
};

/** What one backup holds, and the way to put it in the place of the present data. */
export function BackupPreviewCard({ file, named = false }: BackupPreviewCardProps) {
  const t = useT();
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const change = useGate((state) => state.change);
  const load = useAction(async () => setPreview(await app().system.backups.preview({ file })));
  const restore = useAction(async () => {
    change({ notice: null });
    noteFeature('restore');
    try {
      await app().system.backups.restore({ file });
    } catch (thrown) {
      // The account is being opened again meanwhile and this card is gone: the next screen says what happened.
      change({ notice: fromRpcError(thrown) });
    }
  });
  const { run } = load;
  useEffect(() => {
    void run();
  }, [run]);
  return (
    <section className={classes.card} aria-label={t('settings:backups.holds')} aria-busy={load.running}>
      {named ? (
        <p className={classes.path}>
          <IsolatedLtr>{file}</IsolatedLtr>
        </p>
      ) : null}
      {load.error ? <ErrorNotice error={load.error} compact /> : null}
      {preview ? <Contents preview={preview} /> : null}
      {load.running ? (
        <Late>
          <span role="status">{t('settings:backups.reading')}</span>
        </Late>
      ) : null}
      {preview ? (
        <div className={classes.restore}>
          <p>{t('settings:backups.restoreNote')}</p>
          <Button loading={restore.running} onClick={() => void restore.run()}>
            {t('settings:backups.restore')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Contents({ preview }: { readonly preview: BackupPreview }) {
  const t = useT();
  const { number, dateTime } = useFormats();
  const rows = [
    ['conversations', number(preview.conversations)],
    ['turns', number(preview.turns)],
    ['insights', number(preview.insights)],
    ['lastActivity', preview.lastActivityAt ? dateTime(preview.lastActivityAt, 'medium') : t('state.none')],
  ] as const;
  return (
    <dl className={classes.contents}>
      <div>
        <dt>{t('settings:backups.email')}</dt>
        <dd>
          <IsolatedLtr>{preview.email}</IsolatedLtr>
        </dd>
      </div>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`settings:backups.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
