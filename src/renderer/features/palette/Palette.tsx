import { Spotlight } from '@mantine/spotlight';
import { IconMessage, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { noteFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import { usePlace } from '#renderer/app/state/place.ts';
import { BidiText } from '#renderer/components/BidiText.tsx';
import { Shortcut } from '#renderer/components/Shortcut.tsx';
import { openConversation } from '#renderer/features/chat/state/consultation.ts';
import { matchesQuery } from './matching.ts';
import classes from './palette.module.css';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useActions } from './use-actions.tsx';
import { useCommands, useRunCommand } from './use-commands.ts';

/** Handed on to the scroll area of the list: what scrolls must be reachable by keyboard. */
const scrolling = { mah: 460, viewportProps: { tabIndex: 0 } };

const recentCount = 40;
/** Without words only the newest conversations are offered. */
const shownWithoutQuery = 6;
const shownWithQuery = 10;

/** The command palette, the shortcuts and their sheet; it also answers to the menus. */
export function Palette() {
  const t = useT();
  const run = useRunCommand();
  useCommands(run);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Spotlight.Root
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        size={620}
        onSpotlightOpen={() => {
          setOpened(true);
          noteFeature('command_palette');
        }}
        onSpotlightClose={() => setOpened(false)}
        overlayProps={{ blur: 0, color: 'var(--scrim)', backgroundOpacity: 1 }}
        attributes={{ content: { 'aria-label': t('palette:label') } }}
        classNames={{
          content: classes.content,
          search: classes.search,
          action: classes.action,
          actionsGroup: classes.group,
          actionsList: classes.list,
          empty: classes.empty,
        }}
      >
        <Spotlight.Search
          placeholder={t('palette:search')}
          aria-label={t('palette:search')}
          leftSection={<IconSearch size={18} stroke={1.6} />}
        />
        {opened ? <Entries query={query} run={run} /> : null}
      </Spotlight.Root>
      <ShortcutSheet />
    </>
  );
}

function Entries({ query, run }: { readonly query: string; readonly run: ReturnType<typeof useRunCommand> }) {
  const t = useT();
  const actions = useActions(run).filter(({ label }) => matchesQuery(label, query));
  const conversations = useRecent(query);
  return (
    <Spotlight.ActionsList {...scrolling}>
      {actions.length > 0 ? (
        <Spotlight.ActionsGroup label={t('palette:commands')}>
          {actions.map(({ id, label, icon: Icon, keys, onRun }) => (
            <Spotlight.Action
              key={id}
              label={label}
              leftSection={<Icon size={18} stroke={1.6} />}
              dimmedSections={false}
              rightSection={keys === undefined ? undefined : <Shortcut keys={keys} plain />}
              onClick={onRun}
            />
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {conversations.length > 0 ? (
        <Spotlight.ActionsGroup label={t('palette:recent')}>
          {conversations.map(({ id, title }) => (
            <Spotlight.Action
              key={id}
              onClick={() => {
                usePlace.getState().go('consultation');
                openConversation(id);
              }}
            >
              <span className={classes.conversation}>
                <IconMessage size={18} stroke={1.6} aria-hidden />
                <BidiText>{title}</BidiText>
              </span>
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {actions.length === 0 && conversations.length === 0 ? (
        <Spotlight.Empty>{t('palette:none')}</Spotlight.Empty>
      ) : null}
    </Spotlight.ActionsList>
  );
}

function useRecent(query: string): { id: string; title: string }[] {
  const t = useT();
  const { data } = useLive('palette', (client, signal) =>
    client.conversations.live({ filter: 'active', limit: recentCount }, { signal }),
  );
  return (data?.items ?? [])
    .map(({ id, title }) => ({ id, title: title ?? t('chat:untitled') }))
    .filter(({ title }) => matchesQuery(title, query))
    .slice(0, query.trim() === '' ? shownWithoutQuery : shownWithQuery);
}
