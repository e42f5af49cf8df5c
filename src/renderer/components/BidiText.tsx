import { useDirection } from '@mantine/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { directionOf } from '#shared/domain/direction.ts';

/** A piece of somebody's text inside a line (a title, a name): isolated, in its own direction. */
export function BidiText({
  children,
  className,
}: {
  readonly children: string;
  readonly className?: string;
}) {
  const { dir } = useDirection();
  return (
    <bdi dir={directionOf(children, dir)} className={className}>
      {children}
    </bdi>
  );
}

/** Numbers with units, addresses, codes, file names: left to right wherever they stand. */
export function IsolatedLtr({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <bdi dir="ltr" className={className}>
      {children}
    </bdi>
  );
}

type BlockProps = ComponentPropsWithoutRef<'div'> & {
  /** The text that decides; needed where the children are not one string. */
  readonly text?: string;
};

/** A block of somebody's text, set in the direction of the text itself. */
export function Block({ text, children, ...rest }: BlockProps) {
  const { dir } = useDirection();
  const deciding = text ?? (typeof children === 'string' ? children : '');
  return (
    <div dir={directionOf(deciding, dir)} {...rest}>
      {children}
    </div>
  );
}
