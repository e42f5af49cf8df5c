import { Kbd } from '@mantine/core';
import classes from './components.module.css';
import { keyNames } from './shortcut-keys.ts';

type ShortcutProps = {
  /** As Mantine writes hotkeys: `mod+K`, `shift+Enter`, `Escape`. */
  readonly keys: string;
  /** Without boxes, for tooltips and menus. */
  readonly plain?: boolean;
};

/** A keyboard shortcut, always left to right. */
export function Shortcut({ keys, plain = false }: ShortcutProps) {
  const names = keyNames(keys);
  if (plain) {
    return (
      <bdi dir="ltr" className={classes.shortcut}>
        {names.join(' ')}
      </bdi>
    );
  }
  return (
    <bdi dir="ltr" className={classes.keys}>
      {names.map((name) => (
        <Kbd key={name}>{name}</Kbd>
      ))}
    </bdi>
  );
}
