import { Skeleton as MantineSkeleton } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import classes from './components.module.css';

/** Past this time a wait is shown; shorter ones would only flicker. */
export const showWaitAfterMs = 300;

/** Shows its children only when the wait has lasted 300 ms. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), showWaitAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

/** Grey lines in the place of text that is being loaded, past 300 ms. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const t = useT();
  return (
    <Late>
      <div role="status" aria-label={t('state.loading')} className={classes.skeleton}>
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
          <MantineSkeleton key={line} height={12} radius="sm" width={line === lines - 1 ? '60%' : '100%'} />
        ))}
      </div>
    </Late>
  );
}
