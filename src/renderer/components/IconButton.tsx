import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react';
import { Shortcut } from './Shortcut.tsx';
import { ariaKeys } from './shortcut-keys.ts';

type IconButtonProps = Omit<ActionIconProps, 'children' | 'aria-label'> &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ActionIconProps | 'children' | 'aria-label'> & {
    /** What it does; the tooltip and the accessible name. */
    readonly label: string;
    readonly icon: ReactNode;
    /** Shown in the tooltip: `mod+K`. */
    readonly shortcut?: string;
    readonly ref?: Ref<HTMLButtonElement>;
  };

/** A button with an icon alone. */
export function IconButton({ label, icon, shortcut, ref, ...rest }: IconButtonProps) {
  const tip = shortcut ? (
    <>
      {label} <Shortcut keys={shortcut} plain />
    </>
  ) : (
    label
  );
  return (
    <Tooltip label={tip}>
      <ActionIcon
        ref={ref}
        type="button"
        aria-label={label}
        aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
        {...rest}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
