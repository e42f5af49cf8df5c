import { useEffect, useState } from 'react';
import { type DatabaseClient, databaseReady } from '#renderer/app/rpc/clients.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import { useReport } from '#renderer/features/chat/use-report.tsx';
import type { Insight } from '#shared/contract/database/overview.ts';
import type { Changes } from './insight-list.ts';

const limit = 200;

/** The insights of the person, and what can be done with them: shown at once, taken back with a reason when it fails. */
export function useInsights() {
  const live = useLive('insights', (client, signal) => client.insights.live({ limit }, { signal }));
  const [changes, setChanges] = useState<Changes>({});
  const report = useReport();
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer data holds what was changed.
  useEffect(() => {
    setChanges({});
  }, [live.data]);
  const act = async (
    insightId: string,
    patch: Partial<Insight>,
    work: (client: DatabaseClient) => Promise<void>,
  ) => {
    setChanges((before) => ({ ...before, [insightId]: { ...before[insightId], ...patch } }));
    try {
      await work(await databaseReady());
    } catch (thrown) {
      setChanges((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== insightId)));
      report(thrown);
    }
  };
  return {
    insights: live.data,
    error: live.error,
    changes,
    rate: (insightId: string, rating: number | null) =>
      void act(insightId, { userRating: rating }, (client) => client.insights.rate({ insightId, rating })),
    setImplemented: (insightId: string, implemented: boolean) =>
      void act(insightId, { implemented }, (client) =>
        client.insights.setImplemented({ insightId, implemented }),
      ),
    dismiss: (insightId: string) =>
      void act(insightId, { status: 'dismissed' }, (client) => client.insights.dismiss({ insightId })),
    restore: (insightId: string) =>
      void act(insightId, { status: 'active' }, (client) => client.insights.restore({ insightId })),
  };
}
