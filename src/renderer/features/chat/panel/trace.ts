import { z } from 'zod';
import type { AgentRun } from '#shared/contract/database/conversations.ts';

/** How a run went, as the trace shows it. */
export type RunState = 'done' | 'failed' | 'skipped' | 'deferred' | 'handoff';

export function runState(run: Pick<AgentRun, 'interactionType' | 'success'>): RunState {
  const { interactionType, success } = run;
  if (interactionType === 'skipped' || interactionType === 'deferred' || interactionType === 'handoff') {
    return interactionType;
  }
  return success === false ? 'failed' : 'done';
}

const handoff = z.object({ to: z.string(), reason: z.string().optional() });

/** To whom a run handed over and why; null for a run that is no hand-over. */
export function handoffOf(
  run: Pick<AgentRun, 'interactionType' | 'output'>,
): { to: string; reason?: string } | null {
  if (run.interactionType !== 'handoff') return null;
  try {
    return handoff.parse(JSON.parse(run.output));
  } catch {
    // What another version wrote in another form is shown as JSON alone.
    return null;
  }
}

export type TraceTotals = { readonly ms: number | null; readonly tokens: number; readonly cost: number };

/** What the runs of an answer took together; the time is from the first one's start to the last one's end. */
export function totals(runs: readonly AgentRun[]): TraceTotals {
  const spans = runs.flatMap(({ createdAt, executionTimeMs }) =>
    createdAt === null
      ? []
      : [{ start: createdAt.getTime(), end: createdAt.getTime() + (executionTimeMs ?? 0) }],
  );
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  return {
    ms: spans.length === 0 ? null : last - first,
    tokens: runs.reduce((sum, run) => sum + (run.tokensConsumed ?? 0), 0),
    cost: runs.reduce((sum, run) => sum + (run.costIncurred ?? 0), 0),
  };
}
