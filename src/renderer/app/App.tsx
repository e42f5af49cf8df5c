import { useEffect } from 'react';
import { Indicators } from '#renderer/features/accounts/Indicators.tsx';
import { PersonMenu } from '#renderer/features/accounts/PersonMenu.tsx';
import { RecoveringStrip } from '#renderer/features/accounts/RecoveringStrip.tsx';
import { Palette } from '#renderer/features/palette/Palette.tsx';
import { Providers } from './Providers.tsx';
import { loadPlaces, places } from './places.tsx';
import { useAppStream } from './rpc/use-live.ts';
import { SessionGate } from './SessionGate.tsx';
import { Shell } from './shell/Shell.tsx';

/** The window: preferences first, then where the session is, then the app. */
export function App() {
  const { data: settings } = useAppStream('settings', (client, signal) =>
    client.settings.watch(undefined, { signal }),
  );
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadPlaces());
    return () => cancelIdleCallback(idle);
  }, []);
  if (!settings) return null;
  return (
    <Providers preferences={settings}>
      <SessionGate languageChosen={settings.languageChosen}>
        <Shell
          places={places}
          indicator={<Indicators />}
          person={<PersonMenu />}
          banner={<RecoveringStrip />}
        />
        <Palette />
      </SessionGate>
    </Providers>
  );
}
