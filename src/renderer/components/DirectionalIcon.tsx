import { useDirection } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './components.module.css';

/** Around an icon that means a direction (back, send, sidebar), drawn for left-to-right: mirrored where text runs right to left. */
export function DirectionalIcon({ children }: { readonly children: ReactNode }) {
  const { dir } = useDirection();
  return <span className={dir === 'rtl' ? classes.mirrored : classes.unmirrored}>{children}</span>;
}
