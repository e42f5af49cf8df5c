import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { BidiText, Block } from '#renderer/components/BidiText.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Late } from '#renderer/components/Late.tsx';
import { Marked } from '#renderer/features/search/Marked.tsx';
import { searchLimit, useSearch } from '#renderer/features/search/use-search.ts';
import type { SearchHit } from '#shared/contract/database/conversations.ts';
import { noteTitles, openConversation } from '../state/consultation.ts';
import classes from './list.module.css';

/** What was found in all conversations; a result opens its conversation at the turn. */
export function SearchResults({ query }: { readonly query: string }) {
  const t = useT();
  const found = useSearch(query);
  if (found.error) return <ErrorNotice compact error={found.error} />;
  if (found.searching && found.hits.length === 0) {
    return (
      <Late>
        <p className={classes.resultsHead} role="status">
          {t('chat:search.searching')}
        </p>
      </Late>
    );
  }
  if (found.hits.length === 0) return <Nothing query={found.query} />;
  return (
    <div className={classes.scroller}>
      <p className={classes.resultsHead} role="status">
        {found.hits.length >= searchLimit
          ? t('chat:search.limited')
          : t('formats:results', { count: found.hits.length })}
      </p>
      <ul className={classes.results} aria-label={t('chat:search.results')}>
        {found.hits.map((hit) => (
          <li key={hit.turnId}>
            <Hit hit={hit} query={found.query} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Hit({ hit, query }: { readonly hit: SearchHit; readonly query: string }) {
  const t = useT();
  const formats = useFormats();
  const { turnId, conversationId, conversationTitle, role, snippet, createdAt } = hit;
  const open = () => {
    noteTitles([{ id: conversationId, title: conversationTitle }]);
    openConversation(conversationId, { turnId, query });
  };
  return (
    <button type="button" className={classes.hit} onClick={open}>
      <BidiText className={classes.hitTitle}>{conversationTitle ?? t('chat:untitled')}</BidiText>
      <Block className={classes.snippet} text={snippet}>
        <Marked text={snippet} query={query} />
      </Block>
      <span className={classes.hitMeta}>
        {t(role === 'user' ? 'chat:search.inQuestion' : 'chat:search.inAnswer')} ·{' '}
        <time dateTime={createdAt.toISOString()} title={formats.dateTime(createdAt)}>
          {formats.date(createdAt, 'short')}
        </time>
      </span>
    </button>
  );
}

function Nothing({ query }: { readonly query: string }) {
  const t = useT();
  return (
    <div className={classes.empty} role="status">
      <h3>{t('chat:search.none', { query })}</h3>
      <p>{t('chat:search.noneText')}</p>
    </div>
  );
}
