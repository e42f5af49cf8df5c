import type { ReactNode } from 'react';
import classes from './components.module.css';

type SectionHeadingProps = {
  readonly title: string;
  /** One sentence on what the section is for. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 1 | 2 | 3;
  readonly id?: string;
};

/** The heading of a section of a screen or form. */
export function SectionHeading({ title, children, actions, level = 2, id }: SectionHeadingProps) {
  const Title = `h${level}` as const;
  return (
    <div className={classes.section}>
      <div className={classes.sectionWords}>
        <Title id={id} className={classes.sectionTitle} data-level={level}>
          {title}
        </Title>
        {children === undefined ? null : <p className={classes.sectionNote}>{children}</p>}
      </div>
      {actions === undefined ? null : <div>{actions}</div>}
    </div>
  );
}
