import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useAppStream } from '#renderer/app/rpc/use-live.ts';
import type { Settings } from '#shared/contract/app/settings.ts';

type Patch = Parameters<ReturnType<typeof app>['settings']['update']>[0];

/** The settings of this laptop (undefined until they are there) and the way to change them. */
export function useSettings(): {
  readonly settings: Settings | undefined;
  readonly change: (patch: Patch) => void;
  readonly error: ReturnType<typeof useAction>['error'];
} {
  const { data: settings } = useAppStream('settings', (client, signal) =>
    client.settings.watch(undefined, { signal }),
  );
  const update = useAction((patch: Patch) => app().settings.update(patch));
  return { settings, change: (patch) => void update.run(patch), error: update.error };
}
