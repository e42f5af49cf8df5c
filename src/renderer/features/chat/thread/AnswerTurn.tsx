import { IconDeviceFloppy } from '@tabler/icons-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { Markdown } from '#renderer/components/markdown/Markdown.tsx';
import type { Running } from '../model/running.ts';
import type { AnswerRow } from '../model/thread-model.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerMarks, Mark } from './AnswerMarks.tsx';
import { useThread } from './context.ts';
import { FollowUps } from './FollowUps.tsx';
import { RunningLine, RunningSteps } from './RunningSteps.tsx';
import classes from './thread.module.css';

/** An answer: the same element while it is being written and afterwards, so that nothing flickers between the two. */
export const AnswerTurn = memo(function AnswerTurn({ row }: { readonly row: AnswerRow }) {
  const t = useT();
  const { store, openLink, showSources } = useThread();
  const running = useStore(store, ({ running: now }) => (isOf(row, now) ? now : null));
  const { turn, last } = row;
  const text = turn?.content ?? running?.content ?? '';
  const writing = turn === null && (running === null || running.endedAs === null);
  return (
    <article className={classes.answer} aria-label={t('chat:search.inAnswer')} aria-busy={writing}>
      {text === '' ? null : (
        <Markdown
          text={text}
          streaming={writing}
          onOpenLink={openLink}
          onCitation={(number) => {
            if (turn) showSources(turn, number);
          }}
        />
      )}
      {turn === null ? <Underway running={running} hasText={text !== ''} /> : null}
      {turn === null ? null : (
        <>
          {text === '' && turn.endedAs !== 'failed' ? (
            <p className={classes.mark}>{t('chat:answer.empty')}</p>
          ) : null}
          <AnswerMarks turn={turn} last={last} />
          <AnswerActions turn={turn} last={last} />
          {last && turn.followUps.length > 0 ? <FollowUps questions={turn.followUps} /> : null}
        </>
      )}
    </article>
  );
});

function Underway({ running, hasText }: { readonly running: Running | null; readonly hasText: boolean }) {
  const t = useT();
  if (running?.unsaved) {
    return <Mark icon={<IconDeviceFloppy size={15} stroke={1.7} />}>{t('chat:answer.unsaved')}</Mark>;
  }
  return hasText ? <RunningLine /> : <RunningSteps steps={running?.steps ?? []} />;
}

function isOf(row: AnswerRow, running: Running | null): boolean {
  return row.turn === null && running !== null && running.answerTurnId === row.id;
}
