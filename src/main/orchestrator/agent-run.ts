import type { AgentRunRecord } from '#shared/contract/database/records.ts';
import { toMorvoError } from '#shared/domain/errors.ts';
import type { Agent, AgentContext, AgentDeps, AgentResult, Emit, Json } from '../agents/agent.ts';

export type RunDeps = {
  newId(): string;
  now(): Date;
  /** Milliseconds of a clock that never goes back. */
  clock(): number;
};

export type AgentOutcome = { record: AgentRunRecord; result: AgentResult | null; error: unknown };

/** Runs one agent; gives its result and the record of the run, which is there also when it failed. Never throws. */
export async function runAgent(
  deps: RunDeps,
  agent: Agent,
  agentDeps: AgentDeps,
  context: AgentContext,
  emit: Emit,
): Promise<AgentOutcome> {
  const started = { id: deps.newId(), at: deps.now(), clock: deps.clock() };
  const record = (part: Partial<AgentRunRecord>): AgentRunRecord => ({
    id: started.id,
    agentName: agent.name,
    agentType: agent.type,
    agentVersion: agent.version,
    interactionType: agent.interaction,
    input: runInput(context),
    output: null,
    startedAt: started.at,
    executionTimeMs: Math.round(deps.clock() - started.clock),
    success: true,
    errorMessage: null,
    confidence: null,
    tokens: 0,
    apiCalls: 0,
    costUsd: 0,
    ...part,
  });
  try {
    const result = await agent.run(agentDeps, context, emit);
    const { output, confidence, tokens, apiCalls, costUsd } = result;
    return { record: record({ output, confidence, tokens, apiCalls, costUsd }), result, error: null };
  } catch (error) {
    const { code } = toMorvoError(error);
    return { record: record({ success: false, errorMessage: code }), result: null, error };
  }
}

/** What a run had to go on; the words themselves are in the user turn and are not kept twice. */
function runInput(context: AgentContext): { readonly [key: string]: Json } {
  return {
    questionLength: context.question.length,
    historyTurns: context.history.length,
    intent: context.understanding?.intent ?? null,
    language: context.understanding?.language ?? null,
    findings: context.findings.length,
  };
}

/** The record of work that was planned but did not run, with the reason, or of a hand-over from one agent to another. */
export function noteRun(
  deps: RunDeps,
  agent: Pick<Agent, 'name' | 'type' | 'version'>,
  note: {
    interactionType: string;
    input: Json;
    output?: Json;
    success: boolean;
    errorMessage: string | null;
  },
): AgentRunRecord {
  return {
    id: deps.newId(),
    agentName: agent.name,
    agentType: agent.type,
    agentVersion: agent.version,
    interactionType: note.interactionType,
    input: note.input,
    output: note.output ?? null,
    startedAt: deps.now(),
    executionTimeMs: 0,
    success: note.success,
    errorMessage: note.errorMessage,
    confidence: null,
    tokens: 0,
    apiCalls: 0,
    costUsd: 0,
  };
}
