import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { BidiText, IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import classes from './accounts.module.css';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';
import { Initials } from './Initials.tsx';

/** The accounts of this laptop. */
export function AccountsScreen() {
  const t = useT();
  const { date } = useFormats();
  const { accounts } = useSession();
  const change = useGate((state) => state.change);
  const choose = useAction((accountId: string) => app().session.choose({ accountId }));
  return (
    <GateFrame title={t('accounts:list.title')} note={t('accounts:list.note')}>
      <div className={classes.choices}>
        {accounts.map((account) => (
          <button
            key={account.id}
            type="button"
            className={classes.choice}
            disabled={choose.running}
            onClick={() => void choose.run(account.id)}
          >
            <Initials name={account.displayName} />
            <span className={classes.choiceWords}>
              <BidiText className={classes.choiceName}>{account.displayName}</BidiText>
              <span className={classes.choiceNote}>
                <IsolatedLtr>{account.email}</IsolatedLtr>
              </span>
              <span className={classes.choiceNote}>
                {t('accounts:list.since', { date: date(account.createdAt, 'medium') })}
              </span>
            </span>
          </button>
        ))}
        {choose.error ? <ErrorNotice error={choose.error} /> : null}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => change({ step: 'register' })}
          >
            {t('accounts:list.add')}
          </Button>
        </div>
      </div>
    </GateFrame>
  );
}
