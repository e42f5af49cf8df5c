import { Button } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';
import { RecoveryCode } from './RecoveryCode.tsx';

/** After registration or a reset: the recovery code, then into the app. */
export function RecoveryCodeScreen({ code }: { readonly code: string }) {
  const t = useT();
  const { step, reset } = useGate();
  const enter = useAction(() => app().session.enter());
  const leave = useAction(async () => {
    await app().session.leave();
    reset();
  });
  return (
    <GateFrame
      title={t('accounts:recoveryCode.title')}
      note={
        step === 'reset'
          ? `${t('accounts:recoveryCode.note')} ${t('accounts:recoveryCode.replaces')}`
          : t('accounts:recoveryCode.note')
      }
    >
      <RecoveryCode
        code={code}
        confirmLabel={t('accounts:recoveryCode.enter')}
        busy={enter.running}
        onKept={() => void enter.run()}
      />
      {enter.error ? (
        <ErrorNotice
          error={enter.error}
          action={
            <Button size="compact-sm" variant="default" onClick={() => void leave.run()}>
              {t('accounts:register.toAccounts')}
            </Button>
          }
        />
      ) : null}
    </GateFrame>
  );
}
