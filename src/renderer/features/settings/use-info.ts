import { useEffect, useState } from 'react';
import { app } from '#renderer/app/rpc/clients.ts';

export type Info = Awaited<ReturnType<ReturnType<typeof app>['system']['info']>>;

/** Facts about this program and where it keeps its data; null until they are there. */
export function useInfo(): Info | null {
  const [info, setInfo] = useState<Info | null>(null);
  useEffect(() => {
    let gone = false;
    app()
      .system.info()
      .then(
        (found) => {
          if (!gone) setInfo(found);
        },
        // Facts to read, nothing depends on them: the place for them stays empty.
        () => {},
      );
    return () => {
      gone = true;
    };
  }, []);
  return info;
}
