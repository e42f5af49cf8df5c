import { Button, SegmentedControl } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useNotedFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { PaneHeader } from '#renderer/app/shell/PaneHeader.tsx';
import { PlaceLayout } from '#renderer/app/shell/PlaceLayout.tsx';
import { usePlace } from '#renderer/app/state/place.ts';
import { useScreenReady } from '#renderer/app/state/ready.ts';
import { EmptyPlace } from '#renderer/components/EmptyPlace.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import { useUndoNotice } from '#renderer/components/undo.tsx';
import { InsightCard } from './InsightCard.tsx';
import { type InsightFilter, shownInsights } from './insight-list.ts';
import classes from './insights.module.css';
import { useInsights } from './use-insights.ts';

/** What Morvo drew from the consultations: to act on, to rate, to put away. */
export function InsightsPlace() {
  const t = useT();
  const { insights, error, changes, rate, setImplemented, dismiss, restore } = useInsights();
  const [filter, setFilter] = useState<InsightFilter>('open');
  const undo = useUndoNotice();
  useNotedFeature('insights');
  useScreenReady(insights !== undefined || error !== null);
  const shown = shownInsights(insights ?? [], changes, filter);
  const isEmpty = insights?.length === 0;
  return (
    <PlaceLayout id="insights">
      <PaneHeader
        level={1}
        title={t('insights:title')}
        note={insights && !isEmpty ? t('insights:count', { count: shown.length }) : undefined}
        actions={
          insights && !isEmpty ? (
            <SegmentedControl
              size="xs"
              aria-label={t('insights:title')}
              value={filter}
              data={[
                { value: 'open', label: t('insights:filter.open') },
                { value: 'done', label: t('insights:filter.done') },
              ]}
              onChange={(value) => setFilter(value === 'done' ? 'done' : 'open')}
            />
          ) : undefined
        }
      />
      {error ? <ErrorNotice error={error} /> : null}
      {insights === undefined && !error ? <Skeleton lines={6} /> : null}
      {isEmpty ? <NothingYet /> : null}
      {insights && !isEmpty ? (
        <div className={classes.scroll}>
          <div className={classes.cards}>
            {shown.length === 0 ? (
              <p className={classes.none}>
                {filter === 'open' ? t('insights:noneOpen') : t('insights:noneDone')}
              </p>
            ) : null}
            {shown.map((insight) => (
              <InsightCard
                key={insight.id}
                insight={insight}
                onRate={(rating) => rate(insight.id, rating)}
                onImplemented={(implemented) => setImplemented(insight.id, implemented)}
                onDismiss={() => {
                  dismiss(insight.id);
                  undo({ message: t('insights:dismissed'), onUndo: () => restore(insight.id) });
                }}
              />
            ))}
          </div>
        </div>
      ) : null}
    </PlaceLayout>
  );
}

function NothingYet() {
  const t = useT();
  const go = usePlace((state) => state.go);
  return (
    <EmptyPlace
      icon={IconBulb}
      title={t('insights:empty')}
      action={<Button onClick={() => go('consultation')}>{t('insights:start')}</Button>}
    >
      {t('insights:emptyText')}
    </EmptyPlace>
  );
}
