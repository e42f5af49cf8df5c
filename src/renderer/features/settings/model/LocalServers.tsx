import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Late } from '#renderer/components/Late.tsx';
import { SectionHeading } from '#renderer/components/SectionHeading.tsx';
import type { LocalServer, Settings } from '#shared/contract/app/settings.ts';
import classes from '../settings.module.css';

/** The names of the programs, the same in every language. */
const programs = { ollama: 'Ollama', lm_studio: 'LM Studio', llama_cpp: 'llama.cpp' } as const;

/** Models that run on this laptop, found by asking the usual ports. */
export function LocalServers({ current }: { readonly current: Settings['model'] }) {
  const t = useT();
  const [servers, setServers] = useState<readonly LocalServer[] | null>(null);
  const search = useAction(async () => setServers(await app().settings.models.discover()));
  const use = useAction((server: LocalServer, model: string) =>
    app().settings.models.save({
      baseUrl: server.baseUrl,
      model,
      label: `${model} · ${programs[server.kind]}`,
    }),
  );
  const { run } = search;
  useEffect(() => {
    void run();
  }, [run]);
  const error = search.error ?? use.error;
  const isCurrent = (server: LocalServer, model: string) =>
    current?.baseUrl === server.baseUrl && current.model === model;
  return (
    <>
      <SectionHeading
        title={t('settings:model.local')}
        actions={
          <Button variant="default" size="xs" loading={search.running} onClick={() => void run()}>
            {t('settings:model.search')}
          </Button>
        }
      >
        {t('settings:model.localNote')}
      </SectionHeading>
      {error ? <ErrorNotice error={error} compact /> : null}
      <div role="status">
        {servers === null && search.running ? (
          <Late>
            <p className={classes.quiet}>{t('settings:model.searching')}</p>
          </Late>
        ) : null}
        {servers?.length === 0 ? <p className={classes.quiet}>{t('settings:model.noneFound')}</p> : null}
      </div>
      {servers?.map((server) => (
        <div key={server.baseUrl} className={classes.server}>
          <div className={classes.serverHead}>
            <IsolatedLtr>{programs[server.kind]}</IsolatedLtr>
            <IsolatedLtr className={classes.quiet}>{server.baseUrl}</IsolatedLtr>
          </div>
          <ul className={classes.models}>
            {server.models.length === 0 ? <li>{t('settings:model.noModels')}</li> : null}
            {server.models.map(({ id, size }) => (
              <li key={id}>
                <span className={classes.modelName}>
                  <IsolatedLtr>{id}</IsolatedLtr>
                </span>
                {size ? <IsolatedLtr className={classes.quiet}>{size}</IsolatedLtr> : null}
                {isCurrent(server, id) ? (
                  <span className={classes.quiet}>{t('settings:model.inUse')}</span>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`${t('settings:model.use')}: ${id}`}
                    onClick={() => void use.run(server, id)}
                  >
                    {t('settings:model.use')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
