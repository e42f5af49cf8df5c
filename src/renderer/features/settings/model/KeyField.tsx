import { Button } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { SecretField } from '#renderer/components/fields.tsx';
import classes from '../settings.module.css';
import type { EndpointDraft } from './endpoint-draft.ts';

type KeyFieldProps = {
  readonly draft: EndpointDraft;
  /** A key is stored for the typed address. */
  readonly stored: boolean;
  readonly storage: 'keychain' | 'memory';
  readonly onChange: (patch: Partial<EndpointDraft>) => void;
};

/** The key of an endpoint: typed, never shown again, and in words where it is kept. */
export function KeyField({ draft, stored, storage, onChange }: KeyFieldProps) {
  const t = useT();
  return (
    <div>
      <SecretField
        label={t('settings:model.key')}
        description={
          draft.removeKey && stored
            ? t('settings:model.keyWillGo')
            : stored
              ? t('settings:model.keyStored')
              : t('settings:model.keyNew')
        }
        toggleLabel={t('settings:model.keyShow')}
        autoComplete="off"
        maxLength={2000}
        value={draft.key}
        onValueChange={(key) => onChange({ key })}
      />
      {stored && draft.key === '' ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          onClick={() => onChange({ removeKey: !draft.removeKey })}
        >
          {draft.removeKey ? t('settings:model.keyKeep') : t('settings:model.keyRemove')}
        </Button>
      ) : null}
      {storage === 'memory' ? (
        <div className={classes.caution}>{t('settings:model.memory')}</div>
      ) : (
        <div className={classes.quiet}>{t('settings:model.keychain')}</div>
      )}
    </div>
  );
}
