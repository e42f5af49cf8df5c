import { IconArrowUpLeft } from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { Block } from '#renderer/components/BidiText.tsx';
import { useThread } from './context.ts';
import classes from './thread.module.css';

/** Questions that carry on from the last answer; one is asked with a click. */
export function FollowUps({ questions }: { readonly questions: readonly string[] }) {
  const t = useT();
  const { ask } = useThread();
  return (
    <section className={classes.followUps} aria-label={t('chat:followUps')}>
      {questions.map((question) => (
        <button key={question} type="button" className={classes.chip} onClick={() => ask(question)}>
          <IconArrowUpLeft size={15} stroke={1.6} aria-hidden className={classes.chipIcon} />
          <Block>{question}</Block>
        </button>
      ))}
    </section>
  );
}
