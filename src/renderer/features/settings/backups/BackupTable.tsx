import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { BackupSummary } from '#shared/contract/database/host.ts';
import { BackupPreviewCard } from './BackupPreviewCard.tsx';
import classes from './backups.module.css';
import { useSize } from './use-size.ts';

type BackupTableProps = {
  readonly backups: readonly BackupSummary[];
  /** The file whose preview is open. */
  readonly shown: string | null;
  readonly onShow: (file: string | null) => void;
};

/** Backups, newest first; one can be opened to see what it holds. */
export function BackupTable({ backups, shown, onShow }: BackupTableProps) {
  const t = useT();
  const { dateTime } = useFormats();
  const size = useSize();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('settings:backups.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings:backups.when')}</th>
          <th scope="col">{t('settings:backups.size')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('settings:backups.preview')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map(({ file, createdAt, sizeBytes }) => {
          const isOpen = file === shown;
          const when = dateTime(createdAt, 'medium');
          return (
            <Fragment key={file}>
              <tr>
                <td>{when}</td>
                <td>{size(sizeBytes)}</td>
                <td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-expanded={isOpen}
                    aria-label={t('settings:backups.previewOf', { date: when })}
                    onClick={() => onShow(isOpen ? null : file)}
                  >
                    {isOpen ? t('action.hide') : t('settings:backups.preview')}
                  </Button>
                </td>
              </tr>
              {isOpen ? (
                <tr>
                  <td colSpan={3} className={classes.opened}>
                    <BackupPreviewCard file={file} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
