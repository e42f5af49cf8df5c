import type { ReactNode } from 'react';
import { BidiText } from '#renderer/components/BidiText.tsx';
import classes from './shell.module.css';

type PaneHeaderProps = {
  readonly title: string;
  /** Quiet words beside the title: a date, a count. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** 1 for the work, 2 for list and panel. */
  readonly level?: 1 | 2;
};

/** The head of a pane; all panes of a place share its height, so that one line runs across. */
export function PaneHeader({ title, note, actions, level = 2 }: PaneHeaderProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <header className={classes.header}>
      <Title className={classes.title}>
        <BidiText>{title}</BidiText>
      </Title>
      {note === undefined ? null : <span className={classes.note}>{note}</span>}
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
