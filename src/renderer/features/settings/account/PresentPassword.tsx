import { useT } from '#renderer/app/i18n/use-t.ts';
import { SecretField } from '#renderer/components/fields.tsx';
import { useLockout } from '#renderer/features/accounts/use-lockout.ts';
import type { MorvoError } from '#shared/domain/errors.ts';

type PresentPasswordProps = {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** True once the person tried to go on. */
  readonly checked: boolean;
  readonly error: MorvoError | null;
};

/** The present password, asked for before something that only its owner may do. */
export function PresentPassword({ value, onValueChange, checked, error }: PresentPasswordProps) {
  const t = useT();
  const wait = useLockout(error);
  const problem =
    checked && value === ''
      ? t('settings:account.currentMissing')
      : error?.code === 'ACCOUNT_PASSWORD_WRONG'
        ? t('accounts:unlock.wrong')
        : wait > 0
          ? t('accounts:unlock.wait', { count: wait })
          : undefined;
  return (
    <SecretField
      label={t('settings:account.current')}
      toggleLabel={t('accounts:password.show')}
      autoComplete="current-password"
      maxLength={512}
      value={value}
      onValueChange={onValueChange}
      error={problem}
    />
  );
}

/** True where the field above words the error itself. */
export function isAboutPassword(error: MorvoError | null): boolean {
  return error?.code === 'ACCOUNT_PASSWORD_WRONG' || error?.code === 'ACCOUNT_LOCKED';
}
