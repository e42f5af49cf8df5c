import type { AnswerStep } from '#shared/contract/app/chat.ts';
import type { AgentRunRecord, AnswerEnding, BegunAnswer } from '#shared/contract/database/records.ts';
import { type ErrorCode, toMorvoError } from '#shared/domain/errors.ts';
import type { Agent, AgentContext, AgentDeps, Emit } from '../agents/agent.ts';
import type { Finding } from '../agents/finding.ts';
import type { PlannedTask } from '../agents/master/plan.ts';
import type { AgentRegistry } from '../agents/registry.ts';
import type { Understanding } from '../agents/understanding.ts';
import type { WrittenAnswer } from '../agents/writer/answer.ts';
import { noteRun, type RunDeps, runAgent } from './agent-run.ts';

export type Writer = (deps: AgentDeps, context: AgentContext, emit: Emit) => Promise<WrittenAnswer>;

export type AnswerDeps = RunDeps & {
  registry: AgentRegistry;
  agentDeps: AgentDeps;
  write: Writer;
};

/** What happens while an answer is made; all of it is also in the outcome. */
export type AnswerProgress = { text(text: string): void; step(step: AnswerStep): void };

export type AnswerOutcome = {
  endedAs: AnswerEnding;
  errorCode: ErrorCode | null;
  understanding: Understanding | null;
  written: WrittenAnswer | null;
  runs: AgentRunRecord[];
};

/**
 * Makes one answer: the conductor understands the turn, the planned specialists run (those of one stage in parallel),
 * the writer writes. Never throws: an error is an ending. When a language model fails before it has written anything,
 * the playbook answers instead and the model's code is kept, so that the screen can say both.
 */
export async function makeAnswer(
  deps: AnswerDeps,
  begun: BegunAnswer,
  signal: AbortSignal,
  progress: AnswerProgress,
): Promise<AnswerOutcome> {
  const outcome: AnswerOutcome = {
    endedAs: 'completed',
    errorCode: null,
    understanding: null,
    written: null,
    runs: [],
  };
  try {
    const context = await gather(deps, begun, signal, progress, outcome);
    await write(deps, context, progress, outcome);
  } catch (thrown) {
    outcome.endedAs = signal.aborted ? 'stopped' : 'failed';
    if (!signal.aborted) outcome.errorCode = toMorvoError(thrown).code;
  }
  return outcome;
}

async function gather(
  deps: AnswerDeps,
  begun: BegunAnswer,
  signal: AbortSignal,
  progress: AnswerProgress,
  outcome: AnswerOutcome,
): Promise<AgentContext> {
  const { conversationId, userId, question, history, profile, culture } = begun;
  const today = deps.now();
  const first: AgentContext = {
    ...{ conversationId, userId, question, history, profile, culture, today, signal },
    understanding: null,
    findings: [],
  };
  const conducted = await runStep(deps, deps.registry.conductor, first, progress, outcome);
  const understanding = conducted.result?.understanding ?? null;
  outcome.understanding = understanding;
  if (!understanding) throw conducted.error;
  let findings: readonly Finding[] = [];
  for (const stage of understanding.plan.stages) {
    const context = { ...first, understanding, findings };
    const found = await Promise.all(stage.map((task) => runTask(deps, task, context, progress, outcome)));
    findings = [...findings, ...found.flat()];
    signal.throwIfAborted();
  }
  return { ...first, understanding, findings };
}

async function runTask(
  deps: AnswerDeps,
  task: PlannedTask,
  context: AgentContext,
  progress: AnswerProgress,
  outcome: AnswerOutcome,
): Promise<readonly Finding[]> {
  const agent = deps.registry.find(task.agent);
  if (!agent) return [];
  const { conductor } = deps.registry;
  if (task.status !== 'run') {
    progress.step({ agent: agent.name, state: 'skipped', ms: null });
    const interactionType = task.status === 'deferred' ? 'deferred' : 'skipped';
    const input = { purpose: task.purpose };
    outcome.runs.push(
      noteRun(deps, agent, { interactionType, input, success: false, errorMessage: task.why }),
    );
    return [];
  }
  const handoff = { input: { purpose: task.purpose }, output: { to: agent.name, reason: task.purpose } };
  outcome.runs.push(
    noteRun(deps, conductor, { ...handoff, interactionType: 'handoff', success: true, errorMessage: null }),
  );
  const { result } = await runStep(deps, agent, context, progress, outcome);
  return result?.findings ?? [];
}

async function runStep(
  deps: AnswerDeps,
  agent: Agent,
  context: AgentContext,
  progress: AnswerProgress,
  outcome: AnswerOutcome,
) {
  progress.step({ agent: agent.name, state: 'running', ms: null });
  const ran = await runAgent(deps, agent, deps.agentDeps, context, () => {});
  outcome.runs.push(ran.record);
  progress.step({ agent: agent.name, state: ran.result ? 'done' : 'failed', ms: ran.record.executionTimeMs });
  return ran;
}

/** The writer is the conductor's second run; its record says what it cost. */
async function write(
  deps: AnswerDeps,
  context: AgentContext,
  progress: AnswerProgress,
  outcome: AnswerOutcome,
): Promise<void> {
  const { agentDeps } = deps;
  const failed = await writeWith(deps, agentDeps, context, progress, outcome);
  if (!failed) return;
  if (!agentDeps.model || failed.wroteText || context.signal.aborted) throw failed.error;
  outcome.errorCode = toMorvoError(failed.error).code;
  const again = await writeWith(deps, { ...agentDeps, model: null }, context, progress, outcome);
  if (again) throw again.error;
}

async function writeWith(
  deps: AnswerDeps,
  agentDeps: AgentDeps,
  context: AgentContext,
  progress: AnswerProgress,
  outcome: AnswerOutcome,
): Promise<{ error: unknown; wroteText: boolean } | null> {
  const { conductor } = deps.registry;
  let wroteText = false;
  let written: WrittenAnswer | null = null;
  const author: Agent = {
    ...conductor,
    interaction: 'answer',
    async run() {
      written = await deps.write(agentDeps, context, (event) => {
        if (event.type !== 'text' || event.text === '') return;
        wroteText = true;
        progress.text(event.text);
      });
      const { engine, confidence, tokens, sources } = written;
      return {
        output: {
          engine,
          model: engine === 'model' ? (agentDeps.model?.label ?? null) : null,
          sources: sources.length,
        },
        findings: [],
        confidence,
        tokens: tokens.input + tokens.output,
        apiCalls: engine === 'model' ? 1 : 0,
        costUsd: 0,
      };
    },
  };
  const ran = await runAgent(deps, author, agentDeps, context, () => {});
  outcome.runs.push(ran.record);
  outcome.written = written;
  return ran.result ? null : { error: ran.error, wroteText };
}
