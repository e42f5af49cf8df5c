import {
  IconAlertTriangle,
  IconArrowRight,
  IconBinaryTree,
  IconCircleCheck,
  IconCircleMinus,
  IconClockPause,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useNotedFeature } from '#renderer/app/activity.ts';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { databaseReady } from '#renderer/app/rpc/clients.ts';
import { BidiText, IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { DirectionalIcon } from '#renderer/components/DirectionalIcon.tsx';
import { EmptyPlace } from '#renderer/components/EmptyPlace.tsx';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { Skeleton } from '#renderer/components/Late.tsx';
import type { AgentRun } from '#shared/contract/database/conversations.ts';
import type { MorvoError } from '#shared/domain/errors.ts';
import { interactionTypes } from '#shared/domain/vocabulary.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import { agentWord } from '../thread/agent-words.ts';
import classes from './panel.module.css';
import { handoffOf, type RunState, runState, totals } from './trace.ts';

const icon = { size: 15, stroke: 1.7 } as const;
const marks: Record<RunState, ReactNode> = {
  done: <IconCircleCheck {...icon} />,
  failed: <IconAlertTriangle {...icon} />,
  skipped: <IconCircleMinus {...icon} />,
  deferred: <IconClockPause {...icon} />,
  handoff: (
    <DirectionalIcon>
      <IconArrowRight {...icon} />
    </DirectionalIcon>
  ),
};

/** Who worked on an answer, for how long, at what cost, with which input and output. */
export function TracePanel({ turnId }: { readonly turnId: string }) {
  const t = useT();
  const { runs, error } = useTrace(turnId);
  useNotedFeature('trace');
  if (error) return <ErrorNotice error={error} />;
  if (runs === null) return <Skeleton lines={6} />;
  if (runs.length === 0) return <EmptyPlace icon={IconBinaryTree} title={t('chat:trace.none')} />;
  return (
    <div className={classes.panel}>
      <Totals runs={runs} />
      <ol className={classes.runs}>
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </ol>
    </div>
  );
}

function useTrace(turnId: string): { runs: AgentRun[] | null; error: MorvoError | null } {
  const [read, setRead] = useState<{ turnId: string; runs: AgentRun[] | null; error: MorvoError | null }>({
    turnId,
    runs: null,
    error: null,
  });
  useEffect(() => {
    let current = true;
    databaseReady()
      .then((database) => database.turns.trace({ turnId }))
      .then((runs) => {
        if (current) setRead({ turnId, runs, error: null });
      })
      .catch((thrown: unknown) => {
        if (current) setRead({ turnId, runs: null, error: fromRpcError(thrown) });
      });
    return () => {
      current = false;
    };
  }, [turnId]);
  return read.turnId === turnId ? read : { runs: null, error: null };
}

function Totals({ runs }: { readonly runs: readonly AgentRun[] }) {
  const t = useT();
  const formats = useFormats();
  const time = useTime();
  const { ms, tokens, cost } = totals(runs);
  return (
    <dl className={classes.totals}>
      <div>
        <dt>{t('chat:trace.total')}</dt>
        <dd>{ms === null ? t('state.unknown') : time(ms)}</dd>
      </div>
      <div>
        <dt>{t('chat:trace.tokens')}</dt>
        <dd>{formats.number(tokens)}</dd>
      </div>
      <div>
        <dt>{t('chat:trace.cost')}</dt>
        <dd>{cost === 0 ? t('chat:trace.free') : <IsolatedLtr>{formats.money(cost, 'USD')}</IsolatedLtr>}</dd>
      </div>
    </dl>
  );
}

function Run({ run }: { readonly run: AgentRun }) {
  const t = useT();
  const time = useTime();
  const state = runState(run);
  const handoff = handoffOf(run);
  const type = interactionTypes.find((known) => known === run.interactionType) ?? 'other';
  const agent = t(`chat:agent.${agentWord(run.agentName)}`);
  return (
    <li className={classes.run} data-state={state}>
      <span className={classes.mark}>{marks[state]}</span>
      <div className={classes.runHead}>
        <h3>
          {handoff
            ? t('chat:trace.handoff', { from: agent, to: t(`chat:agent.${agentWord(handoff.to)}`) })
            : agent}
        </h3>
        {state === 'handoff' || run.executionTimeMs === null ? null : (
          <span className={classes.runTime}>{time(run.executionTimeMs)}</span>
        )}
      </div>
      {handoff ? null : <p className={classes.runWhat}>{t(`chat:trace.kind.${type}`)}</p>}
      {state === 'handoff' ? null : <span className="visually-hidden">{t(`chat:trace.state.${state}`)}</span>}
      <RunFacts run={run} />
      {run.errorMessage === null ? null : (
        <p className={classes.runError}>
          <BidiText>{run.errorMessage}</BidiText>
        </p>
      )}
      <Json label={t('chat:trace.input')} text={run.input} />
      <Json label={t('chat:trace.output')} text={run.output} />
    </li>
  );
}

function RunFacts({ run }: { readonly run: AgentRun }) {
  const t = useT();
  const formats = useFormats();
  const { tokensConsumed, costIncurred, confidenceScore, apiCallsMade, agentVersion } = run;
  const facts = [
    tokensConsumed ? t('formats:tokens', { count: tokensConsumed }) : null,
    costIncurred ? `${t('chat:trace.cost')}: ${isolated(formats.money(costIncurred, 'USD'))}` : null,
    confidenceScore === null ? null : `${t('chat:trace.confidence')}: ${formats.percent(confidenceScore, 0)}`,
    apiCallsMade ? `${t('chat:trace.calls')}: ${formats.number(apiCallsMade)}` : null,
    agentVersion === null ? null : t('chat:trace.version', { version: agentVersion }),
  ].filter((fact) => fact !== null);
  if (facts.length === 0 || run.interactionType === 'handoff') return null;
  return (
    <div className={classes.runFacts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

/** Left-to-right text inside a sentence (Unicode isolate). */
const isolated = (text: string) => `\u2066${text}\u2069`;

function Json({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '' || text === '{}') return null;
  return (
    <details className={classes.json}>
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}

/** A time as it is read: milliseconds below one second, else seconds. */
function useTime(): (ms: number) => ReactNode {
  const t = useT();
  const formats = useFormats();
  return (ms) => (
    <IsolatedText>
      {ms < 1000
        ? t('formats:milliseconds', { value: formats.number(Math.round(ms)) })
        : t('chat:trace.seconds', { value: formats.number(ms / 1000, { maximumFractionDigits: 1 }) })}
    </IsolatedText>
  );
}

function IsolatedText({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
