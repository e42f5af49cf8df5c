import { useStore } from 'zustand';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { isWriting } from '../model/running.ts';
import type { AnswerStore } from '../state/answer-store.ts';
import { agentWord } from './agent-words.ts';

/** What a screen reader hears of a running answer: who is working, that it is being written, that it is complete. */
export function AnswerStatus({ store }: { readonly store: AnswerStore }) {
  const t = useT();
  const phase = useStore(store, ({ running }) => {
    if (running === null || !isWriting(running)) return 'quiet';
    if (running.content !== '') return 'writing';
    return running.steps.findLast(({ state }) => state === 'running')?.agent ?? 'working';
  });
  return (
    <div className="visually-hidden" role="status">
      <Words phase={phase} t={t} />
    </div>
  );
}

function Words({ phase, t }: { readonly phase: string; readonly t: ReturnType<typeof useT> }) {
  if (phase === 'quiet') return null;
  if (phase === 'writing') return t('chat:answer.writing');
  if (phase === 'working') return t('chat:answer.working');
  return t(`chat:step.${agentWord(phase)}`);
}
