import type { ReactNode } from 'react';
import classes from './thread.module.css';

type TextButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  /** Words beside the icon; without them the label is the tooltip and the accessible name. */
  readonly children?: ReactNode;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
};

/** A quiet button under a message. Plain: a thread shows many at once, and opening it must stay fast. */
export function TextButton({ label, icon, onClick, children, pressed, expanded }: TextButtonProps) {
  return (
    <button
      type="button"
      className={classes.quiet}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {icon}
      {children}
    </button>
  );
}
