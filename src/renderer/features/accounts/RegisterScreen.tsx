import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { usePreferences } from '#renderer/app/i18n/preferences.tsx';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { LtrField, TextField } from '#renderer/components/fields.tsx';
import { passwordProblem } from '#shared/domain/password.ts';
import classes from './accounts.module.css';
import { GateFrame } from './GateFrame.tsx';
import { useGate } from './gate-state.ts';
import { NewPasswordField } from './NewPasswordField.tsx';

/** Registration: makes an account on this laptop; the recovery code comes next. */
export function RegisterScreen() {
  const t = useT();
  const { language } = usePreferences();
  const { accounts } = useSession();
  const { draft, change } = useGate();
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const email = draft.email.trim();
  const problems = {
    firstName: draft.firstName.trim() === '',
    email: !z.email().max(255).safeParse(email).success,
    password: passwordProblem(password, email) !== null,
  };
  const register = useAction(async () => {
    change({ step: 'register' });
    const names = { firstName: draft.firstName.trim(), lastName: draft.lastName.trim() };
    const { recoveryCode } = await app().session.register({ ...names, email, password, language });
    change({ recoveryCode });
  });
  const set = (patch: Partial<typeof draft>) => {
    register.clear();
    change({ draft: { ...draft, ...patch } });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const wrong = (['firstName', 'email', 'password'] as const).find((name) => problems[name]);
    if (wrong) event.currentTarget.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    else void register.run();
  };
  return (
    <GateFrame title={t('accounts:register.title')} note={t('accounts:register.note')}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.pair}>
          <TextField
            name="firstName"
            label={t('accounts:register.firstName')}
            autoComplete="given-name"
            maxLength={100}
            autoFocus
            value={draft.firstName}
            onValueChange={(firstName) => set({ firstName })}
            error={checked && problems.firstName ? t('accounts:register.firstNameMissing') : undefined}
          />
          <TextField
            name="lastName"
            label={t('accounts:register.lastName')}
            autoComplete="family-name"
            maxLength={100}
            value={draft.lastName}
            onValueChange={(lastName) => set({ lastName })}
          />
        </div>
        <LtrField
          name="email"
          type="email"
          label={t('accounts:register.email')}
          description={t('accounts:register.emailNote')}
          autoComplete="email"
          maxLength={255}
          value={draft.email}
          onValueChange={(value) => set({ email: value })}
          error={checked && problems.email ? t('accounts:register.emailInvalid') : undefined}
        />
        <NewPasswordField
          name="password"
          label={t('accounts:register.password')}
          email={email}
          checked={checked}
          value={password}
          onValueChange={(value) => {
            register.clear();
            setPassword(value);
          }}
        />
        <div className={classes.aside}>{t('accounts:register.lockNote')}</div>
        {register.error ? <ErrorNotice error={register.error} /> : null}
        <div className={classes.foot}>
          <Button type="submit" size="md" loading={register.running}>
            {t('accounts:register.submit')}
          </Button>
          {accounts.length > 0 ? (
            <Button variant="subtle" color="gray" onClick={() => change({ step: 'none' })}>
              {t('accounts:register.toAccounts')}
            </Button>
          ) : null}
        </div>
      </form>
    </GateFrame>
  );
}
