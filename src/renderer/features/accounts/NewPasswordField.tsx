import type { ComponentProps } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { SecretField } from '#renderer/components/fields.tsx';
import { minPasswordLength, passwordProblem, passwordStrength } from '#shared/domain/password.ts';
import classes from './accounts.module.css';

type NewPasswordFieldProps = Omit<ComponentProps<typeof SecretField>, 'toggleLabel' | 'error'> & {
  readonly email: string;
  /** True once the person tried to go on: what is missing is then an error. */
  readonly checked: boolean;
};

/** A password being chosen: the rule, and in words how far it is. */
export function NewPasswordField({ email, checked, value, ...rest }: NewPasswordFieldProps) {
  const t = useT();
  const problem = passwordProblem(value, email);
  const missing = minPasswordLength - value.length;
  const problemText = problem && t(`accounts:password.problem.${problem}`, { count: missing });
  return (
    <SecretField
      autoComplete="new-password"
      {...rest}
      value={value}
      toggleLabel={t('accounts:password.show')}
      aria-invalid={checked && problem !== null ? true : undefined}
      error={checked ? problemText : undefined}
      description={
        <>
          {t('accounts:password.rule')}
          {value === '' || (checked && problem) ? null : (
            <span className={classes.strength} data-tone={problem ? 'weak' : 'good'} aria-live="polite">
              {problemText ?? t(`accounts:password.strength.${passwordStrength(value)}`)}
            </span>
          )}
        </>
      }
    />
  );
}
