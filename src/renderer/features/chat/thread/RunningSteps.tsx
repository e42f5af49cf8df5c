import { IconAlertTriangle, IconCheck, IconCircleDashed, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { AnswerStep } from '#shared/contract/app/chat.ts';
import { agentWord } from './agent-words.ts';
import classes from './thread.module.css';

const icons: Record<AnswerStep['state'], ReactNode> = {
  running: <IconCircleDashed size={15} stroke={1.7} className={classes.turning} />,
  done: <IconCheck size={15} stroke={1.7} />,
  failed: <IconAlertTriangle size={15} stroke={1.7} />,
  skipped: <IconMinus size={15} stroke={1.7} />,
};

/** Who is working on the answer, before its first word. */
export function RunningSteps({ steps }: { readonly steps: readonly AnswerStep[] }) {
  const t = useT();
  const shown: readonly AnswerStep[] =
    steps.length > 0 ? steps : [{ agent: 'master_agent', state: 'running', ms: null }];
  return (
    <ul className={classes.steps} aria-label={t('chat:step.list')}>
      {shown.map(({ agent, state }) => (
        <li key={agent} data-state={state}>
          {icons[state]}
          <span>{t(`chat:step.${agentWord(agent)}`)}</span>
          <span className="visually-hidden">{t(`chat:step.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** One line under the text that is being written: in the place of the actions, and as high. */
export function RunningLine() {
  const t = useT();
  return (
    <div className={classes.actions}>
      <span className={classes.runningLine}>
        {icons.running}
        {t('chat:answer.writing')}
      </span>
    </div>
  );
}
