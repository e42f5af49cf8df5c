import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { AccountsScreen } from '#renderer/features/accounts/AccountsScreen.tsx';
import { FailedScreen } from '#renderer/features/accounts/FailedScreen.tsx';
import { gateScreen } from '#renderer/features/accounts/gate-screen.ts';
import { useGate } from '#renderer/features/accounts/gate-state.ts';
import { LanguageScreen } from '#renderer/features/accounts/LanguageScreen.tsx';
import { RecoveryCodeScreen } from '#renderer/features/accounts/RecoveryCodeScreen.tsx';
import { RegisterScreen } from '#renderer/features/accounts/RegisterScreen.tsx';
import { ResetScreen } from '#renderer/features/accounts/ResetScreen.tsx';
import { UnlockScreen } from '#renderer/features/accounts/UnlockScreen.tsx';
import type { Session } from '#shared/contract/app/session.ts';
import { useAppStream } from './rpc/use-live.ts';
import { useScreenReady } from './state/ready.ts';
import { SessionProvider } from './state/session.tsx';

type SessionGateProps = {
  readonly languageChosen: boolean;
  /** The app itself, shown while an account is unlocked. */
  readonly children: ReactNode;
};

/** Shows what the state of the session asks for: the gate's screens, or the app. */
export function SessionGate({ languageChosen, children }: SessionGateProps) {
  const { data: session } = useAppStream('session', (client, signal) =>
    client.session.watch(undefined, { signal }),
  );
  if (!session) return null;
  return (
    <SessionProvider value={session}>
      <Gate session={session} languageChosen={languageChosen}>
        {children}
      </Gate>
    </SessionProvider>
  );
}

function Gate({ session, languageChosen, children }: SessionGateProps & { readonly session: Session }) {
  const gate = useGate();
  const screen = gateScreen(session, languageChosen, gate);
  const { account, error } = session;
  useScreenReady(screen !== 'app');
  const { reset } = gate;
  useEffect(() => {
    if (screen === 'app') reset();
    // What a notice says or offers belongs to the open account.
    else notifications.clean();
  }, [screen, reset]);
  switch (screen) {
    case 'app':
      return children;
    case 'language':
      return <LanguageScreen />;
    case 'register':
      return <RegisterScreen />;
    case 'recovery_code':
      return <RecoveryCodeScreen code={gate.recoveryCode ?? ''} />;
    case 'unlock':
      return account && <UnlockScreen key={account.id} account={account} />;
    case 'reset':
      return account && <ResetScreen key={account.id} account={account} />;
    case 'failed':
      return account && error && <FailedScreen account={account} error={error} />;
    case 'accounts':
      return <AccountsScreen />;
  }
}
