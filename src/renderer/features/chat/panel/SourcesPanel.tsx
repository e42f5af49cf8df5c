import { IconExternalLink, IconQuote } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { BidiText, IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { EmptyPlace } from '#renderer/components/EmptyPlace.tsx';
import { safeAddress } from '#renderer/components/markdown/links.ts';
import type { Source } from '#shared/contract/database/conversations.ts';
import { useReport } from '../use-report.tsx';
import classes from './panel.module.css';
import { shownDate } from './source-date.ts';

/** The numbered sources of an answer; `at` is the one whose mark was clicked. */
export function SourcesPanel({
  sources,
  at,
}: {
  readonly sources: readonly Source[];
  readonly at: number | null;
}) {
  const t = useT();
  if (sources.length === 0) {
    return (
      <EmptyPlace icon={IconQuote} title={t('chat:sources.none')}>
        {t('chat:sources.noneText')}
      </EmptyPlace>
    );
  }
  return (
    <div className={classes.panel}>
      <ol className={classes.sources}>
        {sources.map((source) => (
          <SourceEntry key={source.n} source={source} here={source.n === at} />
        ))}
      </ol>
    </div>
  );
}

function SourceEntry({ source, here }: { readonly source: Source; readonly here: boolean }) {
  const t = useT();
  const formats = useFormats();
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!here) return;
    entry.current?.scrollIntoView({ block: 'nearest' });
    entry.current?.focus({ preventScroll: true });
  }, [here]);
  return (
    <li ref={entry} className={classes.source} data-here={here || undefined} tabIndex={-1}>
      <span className={classes.number}>{formats.number(source.n)}</span>
      <div>
        <h3 className={classes.sourceTitle}>
          <BidiText>{source.title}</BidiText>
        </h3>
        <p className={classes.publisher}>
          <BidiText>{source.name}</BidiText>
        </p>
        <Facts source={source} />
        <Confidence grade={source.confidence} />
        <div>
          {source.confidence === 'C' ? (
            <span className={classes.toConfirm}>{t('chat:sources.toConfirm')}</span>
          ) : null}
          {source.stale ? <span className={classes.toConfirm}>{t('chat:sources.stale')}</span> : null}
        </div>
        <SourceLink url={source.url} />
      </div>
    </li>
  );
}

function Facts({ source }: { readonly source: Source }) {
  const t = useT();
  const formats = useFormats();
  const { date, period, kind, ref } = source;
  return (
    <div className={classes.facts}>
      <span>{t(`chat:sources.kind.${kind}`)}</span>
      {date === null ? null : <span>{t('chat:sources.published', { date: shownDate(date, formats) })}</span>}
      {period === null ? null : (
        <span>{t('chat:sources.period', { period: isolated(formats.digits(period)) })}</span>
      )}
      {kind === 'playbook' ? (
        <span>
          {t('chat:sources.entry')} <IsolatedLtr>{ref}</IsolatedLtr>
        </span>
      ) : null}
    </div>
  );
}

/** A value inside a sentence, in its own direction (Unicode isolate). */
const isolated = (text: string) => `\u2068${text}\u2069`;

const bars: Record<Source['confidence'], number> = { A: 3, B: 2, C: 1 };

function Confidence({ grade }: { readonly grade: Source['confidence'] }) {
  const t = useT();
  return (
    <span className={classes.confidence}>
      <span className={classes.grade} data-grade={grade} aria-hidden>
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= bars[grade] || undefined} />
        ))}
      </span>
      {t(`chat:sources.confidence.${grade}`)}
    </span>
  );
}

function SourceLink({ url }: { readonly url: string | null }) {
  const t = useT();
  const report = useReport();
  const address = safeAddress(url ?? undefined);
  if (address === undefined) return null;
  return (
    <button
      type="button"
      className={classes.link}
      title={address}
      onClick={() => {
        app().system.openLink({ url: address }).catch(report);
      }}
    >
      <IconExternalLink size={15} stroke={1.6} aria-hidden />
      {t('chat:sources.openLink')} <IsolatedLtr>{new URL(address).hostname}</IsolatedLtr>
    </button>
  );
}
