import { IconArchive, IconArrowLeft, IconSearch, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import { DirectionalIcon } from '#renderer/components/DirectionalIcon.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import type { ConversationFilter } from '#shared/contract/database/conversations.ts';
import { noteListShown, noteTitles, setQuery, showList, useConsultation } from '../state/consultation.ts';
import { ConversationList } from './ConversationList.tsx';
import classes from './list.module.css';
import { SearchResults } from './SearchResults.tsx';

const step = 60;
const most = 500;

/** The list pane of the consultation: search, conversations or results, the way to the archive. */
export function ListPane() {
  const query = useConsultation((state) => state.query);
  const list = useConsultation((state) => state.list);
  return (
    <div className={classes.pane}>
      <SearchBox query={query} />
      {query.trim() === '' ? <Conversations key={list} filter={list} /> : <SearchResults query={query} />}
      {query.trim() === '' ? <ArchiveSwitch list={list} /> : null}
    </div>
  );
}

function SearchBox({ query }: { readonly query: string }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const direction = useTextDirection(query);
  const asked = useConsultation((state) => state.searchFocus);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <search className={classes.searchBox} data-own-escape>
      <IconSearch size={16} stroke={1.7} className={classes.searchIcon} aria-hidden />
      <input
        ref={field}
        type="search"
        className={classes.searchField}
        dir={query === '' ? undefined : direction.dir}
        aria-label={t('chat:list.search')}
        aria-keyshortcuts="Control+Shift+F"
        placeholder={t('chat:list.search')}
        maxLength={200}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setQuery('');
          event.currentTarget.blur();
        }}
      />
      {query === '' ? null : (
        <IconButton
          className={classes.searchClear}
          size={26}
          label={t('chat:list.clearSearch')}
          icon={<IconX size={15} stroke={1.7} />}
          onClick={() => {
            setQuery('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

function Conversations({ filter }: { readonly filter: ConversationFilter }) {
  const openId = useConsultation((state) => state.open.id);
  const [limit, setLimit] = useState(step);
  const { data, error } = useLive(`conversations ${filter} ${limit}`, (client, signal) =>
    client.conversations.live({ filter, limit }, { signal }),
  );
  // While a longer list is on its way the shorter one stays.
  const [shown, setShown] = useState(data);
  if (data !== undefined && data !== shown) setShown(data);
  const items = shown?.items;
  const hasMore = data?.hasMore ?? false;
  useEffect(() => {
    if (!items) return;
    noteTitles(items);
    noteListShown();
  }, [items]);
  const grow = useCallback(() => {
    if (hasMore) setLimit((now) => Math.min(most, now + step));
  }, [hasMore]);
  if (error) return <ErrorNotice compact error={error} />;
  if (items === undefined) return <Skeleton lines={5} />;
  if (items.length === 0) return <Empty filter={filter} />;
  return (
    <ConversationList
      conversations={items}
      archived={filter === 'archived'}
      openId={openId}
      onNearEnd={grow}
    />
  );
}

function Empty({ filter }: { readonly filter: ConversationFilter }) {
  const t = useT();
  const archived = filter === 'archived';
  return (
    <div className={classes.empty} style={{ flex: 1 }}>
      <h3>{t(archived ? 'chat:list.emptyArchived' : 'chat:list.empty')}</h3>
      <p>{t(archived ? 'chat:list.emptyArchivedText' : 'chat:list.emptyText')}</p>
    </div>
  );
}

function ArchiveSwitch({ list }: { readonly list: ConversationFilter }) {
  const t = useT();
  const archived = list === 'archived';
  return (
    <div className={classes.foot}>
      <button
        type="button"
        className={classes.archive}
        onClick={() => showList(archived ? 'active' : 'archived')}
      >
        {archived ? (
          <DirectionalIcon>
            <IconArrowLeft size={17} stroke={1.6} />
          </DirectionalIcon>
        ) : (
          <IconArchive size={17} stroke={1.6} aria-hidden />
        )}
        {t(archived ? 'chat:list.showActive' : 'chat:list.showArchived')}
      </button>
    </div>
  );
}
