import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useVocabulary } from '#renderer/app/i18n/use-vocabulary.ts';
import { Block } from '#renderer/components/BidiText.tsx';
import { RatingStars } from '#renderer/components/RatingStars.tsx';
import type { Insight } from '#shared/contract/database/overview.ts';
import { chat } from '#shared/i18n/ar/chat.ts';
import classes from './insights.module.css';

type InsightCardProps = {
  readonly insight: Insight;
  readonly onRate: (rating: number | null) => void;
  readonly onImplemented: (implemented: boolean) => void;
  readonly onDismiss: () => void;
};

type AgentName = keyof typeof chat.agent;
const isKnownAgent = (name: string): name is AgentName => name in chat.agent;

/** One insight: what it says, how sure it is, what it would cost and bring. */
export function InsightCard({ insight, onRate, onImplemented, onDismiss }: InsightCardProps) {
  const t = useT();
  const word = useVocabulary();
  const { percent, date } = useFormats();
  const { priority, estimatedImpact, implementationEffort, createdAt, generatedByAgent } = insight;
  const agent = isKnownAgent(generatedByAgent) ? generatedByAgent : 'other';
  const done = insight.implemented === true;
  return (
    <article className={classes.card} aria-label={insight.title}>
      <header className={classes.head}>
        <span className={classes.type}>{word('insightTypes', insight.insightType)}</span>
        {priority === null ? null : (
          <span className={classes.priority} data-priority={priority}>
            {t('insights:priority')}: {word('insightPriorities', priority)}
          </span>
        )}
        {done ? (
          <span className={classes.done}>
            <IconCheck size={14} stroke={2} aria-hidden /> {t('insights:implemented')}
          </span>
        ) : null}
        <span className={classes.date}>
          {t('insights:by', { agent: t(`chat:agent.${agent}`) })}
          {createdAt ? ` · ${date(createdAt, 'medium')}` : null}
        </span>
      </header>
      <h2 className={classes.title}>
        <Block>{insight.title}</Block>
      </h2>
      <Block className={classes.text}>{insight.description}</Block>
      <dl className={classes.facts}>
        <div>
          <dt>{t('insights:confidence')}</dt>
          <dd>{percent(insight.confidenceScore, 0)}</dd>
        </div>
        {estimatedImpact === null ? null : (
          <div>
            <dt>
              {t('insights:impact')} ({t('insights:estimate')})
            </dt>
            <dd>{word('impactLevels', estimatedImpact)}</dd>
          </div>
        )}
        {implementationEffort === null ? null : (
          <div>
            <dt>
              {t('insights:effort')} ({t('insights:estimate')})
            </dt>
            <dd>{word('effortLevels', implementationEffort)}</dd>
          </div>
        )}
      </dl>
      <footer className={classes.foot}>
        <RatingStars value={insight.userRating} onChange={onRate} label={t('insights:rate')} />
        <span className={classes.actions}>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onDismiss}>
            {t('insights:dismiss')}
            <span className="visually-hidden">: {insight.title}</span>
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onImplemented(!done)}>
            {done ? t('insights:unmark') : t('insights:markImplemented')}
            <span className="visually-hidden">: {insight.title}</span>
          </Button>
        </span>
      </footer>
    </article>
  );
}
