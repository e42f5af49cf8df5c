import { useEffect } from 'react';

/**
 * Says that the first screen of this start is complete (`data-ready` on the root), once `ready` is true: each screen
 * that can be the first calls it. It is never taken back.
 */
export function useScreenReady(ready: boolean): void {
  useEffect(() => {
    if (ready) document.documentElement.dataset.ready = 'true';
  }, [ready]);
}
