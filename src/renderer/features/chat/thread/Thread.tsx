import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { Late } from '#renderer/components/Late.tsx';
import { isFarFromEnd, wantsEarlier } from '../model/reading.ts';
import type { ThreadRow } from '../model/thread-model.ts';
import { AnswerTurn } from './AnswerTurn.tsx';
import { NoticeTurn } from './NoticeTurn.tsx';
import { QuestionTurn } from './QuestionTurn.tsx';
import classes from './thread.module.css';
import { useMarks } from './use-marks.ts';
import { useReading } from './use-reading.ts';

export type ThreadTarget = { readonly turnId: string; readonly times: number };

type ThreadProps = {
  readonly rows: readonly ThreadRow[];
  readonly hasEarlier: boolean;
  readonly loadingEarlier: boolean;
  readonly onWantEarlier: () => void;
  /** The question that an answer is being asked for: it comes to the top of the view. Null when none is. */
  readonly asked: string | null;
  /** A turn to go to, once it is loaded. */
  readonly target: ThreadTarget | null;
  /** Words to mark in what is shown. */
  readonly marked: string;
  readonly editing: string | null;
  readonly editable: boolean;
};

/** The turns of a conversation. Only what is near the view is drawn; the reader's place is kept. */
export function Thread(props: ThreadProps) {
  const { rows, hasEarlier, loadingEarlier, onWantEarlier, asked, target, marked } = props;
  const t = useT();
  const scroller = useRef<HTMLElement>(null);
  const { virtualizer, items, view, toEnd, roomOf } = useReading(scroller, rows, asked);
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
  const isFar = isFarFromEnd(virtualizer.getDistanceFromEnd(), view);
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
                style={{ transform: `translateY(${item.start}px)`, minBlockSize: roomOf(item.index) }}
              >
                <Row row={row} editing={props.editing === row.key} editable={props.editable} />
              </div>
            );
          })}
        </div>
      </section>
      {isFar ? <ToNewest onClick={toEnd} /> : null}
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
