import { LogoMark } from '#renderer/components/LogoMark.tsx';
import { Providers } from './Providers.tsx';
import { places } from './places.tsx';
import { useAppStream } from './rpc/use-live.ts';
import { Shell } from './shell/Shell.tsx';

/** The window: preferences first, then where the session is. */
export function App() {
  const { data: settings } = useAppStream('settings', (client, signal) =>
    client.settings.watch(undefined, { signal }),
  );
  if (!settings) return null;
  return (
    <Providers preferences={settings}>
      <Window />
    </Providers>
  );
}

function Window() {
  const { data: session } = useAppStream('session', (client, signal) =>
    client.session.watch(undefined, { signal }),
  );
  if (!session) return null;
  if (session.phase !== 'open') return <LogoMark />;
  return <Shell places={places} />;
}
