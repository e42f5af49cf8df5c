import { Autocomplete, Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { LtrField } from '#renderer/components/fields.tsx';
import type { Settings } from '#shared/contract/app/settings.ts';
import classes from '../settings.module.css';
import { choiceOf, draftOf, hasStoredKey } from './endpoint-draft.ts';
import { KeyField } from './KeyField.tsx';
import type { KeyState } from './ModelSection.tsx';
import { type Tested, TestResult } from './TestResult.tsx';

type OwnEndpointProps = {
  readonly current: Settings['model'];
  readonly keys: KeyState;
  readonly onSaved: () => void;
};

/** The form of an OpenAI-compatible endpoint: address, key, model; list, test, save. */
export function OwnEndpoint({ current, keys, onSaved }: OwnEndpointProps) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOf(current));
  const [checked, setChecked] = useState<'no' | 'url' | 'all'>('no');
  const [models, setModels] = useState<readonly string[] | null>(null);
  const [tested, setTested] = useState<Tested | null>(null);
  const [saved, setSaved] = useState(false);
  const choice = choiceOf(draft);
  const list = useAction(async () => setModels(await app().settings.models.list(choice)));
  const test = useAction(async () => setTested(await app().settings.models.test(choice)));
  const save = useAction(async () => {
    await app().settings.models.save(choice);
    setDraft((before) => ({ ...before, key: '', removeKey: false }));
    setSaved(true);
    onSaved();
  });
  const failed = [save, test, list].find(({ error }) => error !== null)?.error ?? null;
  const change = (patch: Partial<typeof draft>) => {
    for (const action of [list, test, save]) action.clear();
    setTested(null);
    setSaved(false);
    setDraft((before) => ({ ...before, ...patch }));
  };
  const attempt = (action: { run: () => Promise<boolean> }, needs: 'url' | 'all') => {
    setChecked(needs);
    for (const each of [list, test, save]) each.clear();
    setTested(null);
    setSaved(false);
    if (choice.baseUrl !== '' && (needs === 'url' || choice.model !== '')) void action.run();
  };
  const urlError =
    checked !== 'no' && choice.baseUrl === ''
      ? t('settings:model.urlMissing')
      : failed?.code === 'MODEL_URL_INVALID'
        ? `${t('errors:MODEL_URL_INVALID.happened')} ${t('errors:MODEL_URL_INVALID.todo')}`
        : undefined;
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        attempt(save, 'all');
      }}
      noValidate
    >
      <LtrField
        label={t('settings:model.url')}
        description={t('settings:model.urlNote')}
        type="url"
        maxLength={2000}
        value={draft.url}
        onValueChange={(url) => {
          setModels(null);
          change({ url });
        }}
        error={urlError}
      />
      <KeyField
        draft={draft}
        stored={hasStoredKey(draft, current, keys.hasKey)}
        storage={keys.keyStorage}
        onChange={change}
      />
      <Autocomplete
        label={t('settings:model.name')}
        description={
          models ? t('settings:model.listed', { count: models.length }) : t('settings:model.nameNote')
        }
        data={[...new Set(models ?? [])]}
        limit={100}
        maxLength={200}
        spellCheck={false}
        value={draft.model}
        onChange={(model) => change({ model })}
        error={checked === 'all' && choice.model === '' ? t('settings:model.nameMissing') : undefined}
        styles={{ input: { direction: 'ltr' }, dropdown: { direction: 'ltr' } }}
      />
      {failed && failed.code !== 'MODEL_URL_INVALID' ? <ErrorNotice error={failed} compact /> : null}
      <TestResult running={test.running} tested={tested} saved={saved} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.running}>
          {t('settings:model.save')}
        </Button>
        <Button variant="default" loading={test.running} onClick={() => attempt(test, 'all')}>
          {t('settings:model.test')}
        </Button>
        <Button variant="default" loading={list.running} onClick={() => attempt(list, 'url')}>
          {t('settings:model.list')}
        </Button>
      </div>
    </form>
  );
}
