import { describe, expect, it } from 'vitest';
import type { AgentRun } from '#shared/contract/database/conversations.ts';
import { handoffOf, runState, totals } from './trace.ts';

function run(patch: Partial<AgentRun>): AgentRun {
  return {
    id: 'r',
    agentName: 'master_agent',
    agentType: 'master',
    agentVersion: null,
    interactionType: 'plan',
    executionTimeMs: 10,
    success: true,
    errorMessage: null,
    confidenceScore: null,
    tokensConsumed: null,
    apiCallsMade: null,
    costIncurred: null,
    input: '',
    output: '',
    createdAt: new Date(1000),
    ...patch,
  };
}

describe('trace', () => {
  it('says how a run went', () => {
    expect(runState(run({}))).toBe('done');
    expect(runState(run({ success: false }))).toBe('failed');
    expect(runState(run({ interactionType: 'deferred', success: false }))).toBe('deferred');
    expect(runState(run({ interactionType: 'handoff' }))).toBe('handoff');
  });

  it('reads to whom was handed over', () => {
    const output = JSON.stringify({ to: 'cultural_context_agent', reason: 'season' });
    expect(handoffOf(run({ interactionType: 'handoff', output }))).toEqual({
      to: 'cultural_context_agent',
      reason: 'season',
    });
    expect(handoffOf(run({ interactionType: 'handoff', output: 'cut off {' }))).toBeNull();
    expect(handoffOf(run({ output }))).toBeNull();
  });

  it('adds up tokens and cost; time runs from the first start to the last end', () => {
    const runs = [
      run({ tokensConsumed: 100, costIncurred: 0.01 }),
      run({ createdAt: new Date(1005), executionTimeMs: 40, tokensConsumed: 50 }),
    ];
    expect(totals(runs)).toEqual({ ms: 45, tokens: 150, cost: 0.01 });
    expect(totals([])).toEqual({ ms: null, tokens: 0, cost: 0 });
  });
});
