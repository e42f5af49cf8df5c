import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { BidiText, IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { SectionHeading } from '#renderer/components/SectionHeading.tsx';
import type { Settings } from '#shared/contract/app/settings.ts';
import classes from '../settings.module.css';
import { useSettings } from '../use-settings.ts';
import { LocalServers } from './LocalServers.tsx';
import { OwnEndpoint } from './OwnEndpoint.tsx';

export type KeyState = { readonly hasKey: boolean; readonly keyStorage: 'keychain' | 'memory' };

/** Who writes the answers: the playbook alone, a model on this laptop, or a provider of the person's choice. */
export function ModelSection() {
  const t = useT();
  const { settings } = useSettings();
  const [keys, setKeys] = useState<KeyState | null>(null);
  const { run } = useAction(async () => setKeys(await app().settings.models.state()));
  const model = settings?.model ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model means another state of its key.
  useEffect(() => {
    void run();
  }, [run, model?.baseUrl]);
  if (!settings || !keys) return null;
  return (
    <>
      <p className={classes.lead}>{t('settings:model.note')}</p>
      <Current model={model} />
      <section className={classes.section}>
        <LocalServers current={model} />
      </section>
      <section className={classes.section}>
        <SectionHeading title={t('settings:model.own')}>{t('settings:model.ownNote')}</SectionHeading>
        <OwnEndpoint current={model} keys={keys} onSaved={() => void run()} />
      </section>
    </>
  );
}

function Current({ model }: { readonly model: Settings['model'] }) {
  const t = useT();
  const forget = useAction(() => app().settings.models.forget());
  return (
    <div className={classes.current}>
      <div className={classes.currentWords}>
        <span className={classes.quiet}>{t('settings:model.current')}</span>
        <strong>
          {model ? <BidiText>{model.label || model.model}</BidiText> : t('settings:model.playbook')}
        </strong>
        <span className={classes.quiet}>
          {model ? <IsolatedLtr>{model.baseUrl}</IsolatedLtr> : t('settings:model.playbookNote')}
        </span>
      </div>
      {model ? (
        <Button
          variant="default"
          loading={forget.running}
          title={t('settings:model.forgetNote')}
          onClick={() => void forget.run()}
        >
          {t('settings:model.forget')}
        </Button>
      ) : null}
      {forget.error ? <ErrorNotice error={forget.error} compact /> : null}
    </div>
  );
}
