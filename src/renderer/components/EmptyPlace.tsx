import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './components.module.css';

type EmptyPlaceProps = {
  readonly icon?: Icon;
  /** What will be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step: one button, at most a second quiet one. */
  readonly action?: ReactNode;
};

/** A place with nothing in it yet: says what will be here and offers the first step. */
export function EmptyPlace({ icon: Icon, title, children, action }: EmptyPlaceProps) {
  return (
    <div className={classes.empty}>
      {Icon ? <Icon size={30} stroke={1.3} aria-hidden className={classes.emptyIcon} /> : null}
      <h2 className={classes.emptyTitle}>{title}</h2>
      {children === undefined ? null : <div className={classes.emptyText}>{children}</div>}
      {action === undefined ? null : <div className={classes.emptyAction}>{action}</div>}
    </div>
  );
}
