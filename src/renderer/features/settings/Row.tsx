import type { ReactNode } from 'react';
import classes from './settings.module.css';

type RowProps = {
  readonly name: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** The control below the words instead of beside them. */
  readonly stacked?: boolean;
};

/** One setting: its name and what it means at the start, its control at the end. */
export function Row({ name, note, children, stacked = false }: RowProps) {
  return (
    <div className={classes.row} data-stacked={stacked || undefined}>
      <div>
        <div className={classes.rowName}>{name}</div>
        {note === undefined ? null : <div className={classes.rowNote}>{note}</div>}
      </div>
      <div>{children}</div>
    </div>
  );
}
