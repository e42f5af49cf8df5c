import { IconArrowDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { Late } from '#renderer/components/Late.tsx';
import { estimatedHeight } from '../model/estimate.ts';
import { atEndWithin, isFarFromEnd, wantsEarlier } from '../model/reading.ts';
import type { ThreadRow } from '../model/thread-model.ts';
import { AnswerTurn } from './AnswerTurn.tsx';
import { NoticeTurn } from './NoticeTurn.tsx';
import { QuestionTurn } from './QuestionTurn.tsx';
import classes from './thread.module.css';
import { useMarks } from './use-marks.ts';

export type ThreadTarget = { readonly turnId: string; readonly times: number };

type ThreadProps = {
  readonly rows: readonly ThreadRow[];
  readonly hasEarlier: boolean;
  readonly loadingEarlier: boolean;
  readonly onWantEarlier: () => void;
  /** Changes when the person sends: the thread goes to its end. */
  readonly sent: string | null;
  /** A turn to go to, once it is loaded. */
  readonly target: ThreadTarget | null;
  /** Words to mark in what is shown. */
  readonly marked: string;
  readonly editing: string | null;
  readonly editable: boolean;
};

const padding = { paddingStart: 12, paddingEnd: 20 } as const;
const firstGuess = { width: 800, height: 700 };

/** The turns of a conversation. Only what is near the view is drawn; it opens at its end and keeps the reader's place. */
export function Thread(props: ThreadProps) {
  const { rows, hasEarlier, loadingEarlier, onWantEarlier, sent, target, marked } = props;
  const t = useT();
  const scroller = useRef<HTMLElement>(null);
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const estimate = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? 0 : estimatedHeight(row);
    },
    [rows],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan: 2,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: atEndWithin,
    initialOffset: () => Math.max(0, totalOf(rows) - firstGuess.height),
    initialRect: firstGuess,
    ...padding,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end once when it opens, and again after sending.
  useLayoutEffect(() => virtualizer.scrollToEnd(), [sent]);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index;
  useEffect(() => {
    if (wantsEarlier(first, hasEarlier, loadingEarlier)) onWantEarlier();
  }, [first, hasEarlier, loadingEarlier, onWantEarlier]);
  const at = target === null ? -1 : rows.findIndex(({ key }) => key === target.turnId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per request, when its turn is loaded.
  useLayoutEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'start' });
  }, [target?.times, target?.turnId, at >= 0]);
  useMarks(scroller, marked, target);
  const isFar = isFarFromEnd(virtualizer.getDistanceFromEnd(), virtualizer.scrollRect?.height ?? 0);
  return (
    <div className={classes.pane}>
      {loadingEarlier ? <LoadingEarlier /> : null}
      <section
        ref={scroller}
        className={classes.scroller}
        aria-label={t('chat:thread.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <div className={classes.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                data-turn={row.key}
                className={classes.row}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Row row={row} editing={props.editing === row.key} editable={props.editable} />
              </div>
            );
          })}
        </div>
      </section>
      {isFar ? <ToNewest onClick={() => virtualizer.scrollToEnd()} /> : null}
    </div>
  );
}

type RowProps = { readonly row: ThreadRow; readonly editing: boolean; readonly editable: boolean };

function Row({ row, editing, editable }: RowProps) {
  return (
    <div className={classes.measure}>
      {row.day === null ? null : <Day date={row.day} />}
      {row.kind === 'user' ? <QuestionTurn row={row} editing={editing} editable={editable} /> : null}
      {row.kind === 'answer' ? <AnswerTurn row={row} /> : null}
      {row.kind === 'notice' ? <NoticeTurn turn={row.turn} /> : null}
    </div>
  );
}

function Day({ date }: { readonly date: Date }) {
  const formats = useFormats();
  return <div className={classes.day}>{formats.day(date)}</div>;
}

function LoadingEarlier() {
  const t = useT();
  return (
    <Late>
      <div className={classes.earlier} role="status">
        <span>{t('chat:thread.loadingEarlier')}</span>
      </div>
    </Late>
  );
}

function ToNewest({ onClick }: { readonly onClick: () => void }) {
  const t = useT();
  return (
    <div className={classes.newest}>
      <button type="button" onClick={onClick}>
        <IconArrowDown size={16} stroke={1.7} aria-hidden />
        {t('chat:thread.newest')}
      </button>
    </div>
  );
}

function totalOf(rows: readonly ThreadRow[]): number {
  return rows.reduce((sum, row) => sum + estimatedHeight(row), padding.paddingStart + padding.paddingEnd);
}
