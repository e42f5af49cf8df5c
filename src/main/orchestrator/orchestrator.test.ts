import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#shared/contract/app/chat.ts';
import type { BegunAnswer, EndedAnswer } from '#shared/contract/database/records.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import type { Agent, AgentResult } from '../agents/agent.ts';
import type { PlannedTask } from '../agents/master/plan.ts';
import { createRegistry } from '../agents/registry.ts';
import type { Understanding } from '../agents/understanding.ts';
import type { WrittenAnswer } from '../agents/writer/answer.ts';
import type { Writer } from './answer.ts';
import { createOrchestrator, type Records } from './orchestrator.ts';

const conversationId = '01890a5d-ac96-774b-bcce-b302099a8057';
const turnId = '01890a5d-ac96-774b-bcce-b302099a8058';

function agent(type: Agent['type'], run: Agent['run']): Agent {
  return {
    name: `${type}_agent`,
    type,
    version: '1',
    interaction: type === 'master' ? 'plan' : 'retrieval',
    needsNetwork: false,
    run,
  };
}
const result = (part: Partial<AgentResult> = {}): AgentResult => ({
  ...{ output: {}, findings: [], confidence: 1, tokens: 0, apiCalls: 0, costUsd: 0 },
  ...part,
});
const written = (part: Partial<WrittenAnswer> = {}): WrittenAnswer => ({
  ...{
    text: 'مرحبا بك',
    language: 'ar',
    engine: 'playbook',
    sources: [],
    followUps: ['ماذا بعد؟'],
    confidence: 0.8,
  },
  ...{ culturalContextApplied: true, tokens: { input: 3, output: 4 } },
  ...part,
});
const task = (type: Agent['type'], part: Partial<PlannedTask> = {}): PlannedTask => ({
  ...{ agent: type, purpose: 'sourced_facts', status: 'run', why: null },
  ...part,
});

type Setup = {
  stages?: PlannedTask[][];
  specialists?: Agent[];
  write?: Writer;
  model?: boolean;
  endAnswer?(ended: EndedAnswer, call: number): Promise<void>;
};

function setUp(setup: Setup = {}) {
  const ended: EndedAnswer[] = [];
  const saved: string[] = [];
  let now = 0;
  let ids = 0;
  let calls = 0;
  const begun: { content: string; title: string | null }[] = [];
  const beginning = (answerTurnId: string, question: string): BegunAnswer => ({
    ...{ conversationId, userId: turnId, userTurnId: turnId, answerTurnId, question },
    ...{ history: [], profile: null, culture: null },
  });
  const records = {
    beginTurn: async (input: { answerTurnId: string; content: string; title: string | null }) => {
      begun.push(input);
      return beginning(input.answerTurnId, input.content);
    },
    beginAgain: async (input: { answerTurnId: string }) => beginning(input.answerTurnId, 'again'),
    beginEdited: async (input: { answerTurnId: string; content: string }) =>
      beginning(input.answerTurnId, input.content),
    saveRunning: async (input: { content: string }) => {
      saved.push(input.content);
    },
    endAnswer: async (answer: EndedAnswer) => {
      calls += 1;
      await setup.endAnswer?.(answer, calls);
      ended.push(answer);
    },
  } satisfies Partial<Record<keyof Records, unknown>>;
  // Only what the orchestrator calls; the whole client is covered by the database tests.
  const client = records as unknown as Records;
  const understanding = {
    language: 'ar',
    answerLanguage: 'ar',
    intent: 'unknown',
    entities: {},
    sentiment: 0,
    plan: { stages: setup.stages ?? [] },
  };
  const conductor = agent('master', async () =>
    result({ understanding: understanding as unknown as Understanding }),
  );
  const registry = createRegistry(conductor, setup.specialists ?? []);
  const orchestrator = createOrchestrator({
    records: () => client,
    repeat: (call) => call(client),
    answerDeps: () => ({
      ...{ newId: () => `id-${++ids}`, now: () => new Date(0), clock: () => (now += 1), registry },
      write:
        setup.write ??
        (async (_deps, _context, emit) => {
          emit({ type: 'text', text: 'مرحبا بك' });
          return written();
        }),
      agentDeps: {
        searchPlaybook: async () => [],
        playbookFacts: async () => [],
        model: setup.model ? { label: 'Test', stream: async function* () {} } : null,
        availability: () => [],
        now: () => new Date(0),
      },
    }),
    newId: () => `answer-${++ids}`,
    now: () => new Date(0),
    clock: () => (now += 1),
    wait: async () => {},
    report: () => {},
  });
  return { orchestrator, begun, ended, saved };
}

async function until(
  orchestrator: ReturnType<typeof setUp>['orchestrator'],
  type: AnswerEvent['type'],
): Promise<AnswerEvent[]> {
  const seen: AnswerEvent[] = [];
  for await (const event of orchestrator.watch(conversationId)) {
    seen.push(event);
    if (event.type === type) break;
  }
  return seen;
}

const send = { conversationId, turnId, content: 'كيف أخطط لرمضان؟' };

describe('an answer', () => {
  it('is streamed, then recorded once with its runs, sources, follow-ups and a title', async () => {
    const { orchestrator, begun, ended } = setUp({
      stages: [[task('cultural_context')]],
      specialists: [agent('cultural_context', async () => result({ tokens: 2, costUsd: 0.5 }))],
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    const events = await watching;
    expect(events.map((event) => event.type)).toEqual([
      'snapshot',
      'started',
      'step',
      'step',
      'step',
      'step',
      'text',
      'ended',
    ]);
    expect(ended).toHaveLength(1);
    expect(ended[0]).toMatchObject({
      content: 'مرحبا بك',
      endedAs: 'completed',
      tokens: 9,
      costUsd: 0.5,
      followUps: ['ماذا بعد؟'],
    });
    expect(begun[0]).toMatchObject({ title: 'كيف أخطط لرمضان؟' });
    expect(ended[0]?.runs.map((run) => `${run.agentType} ${run.interactionType} ${run.success}`)).toEqual([
      'master plan true',
      'master handoff true',
      'cultural_context retrieval true',
      'master answer true',
    ]);
  });

  it('runs the specialists of one stage in parallel and goes on without one that failed', async () => {
    let running = 0;
    let most = 0;
    let release: () => void = () => {};
    const both = new Promise<void>((resolve) => (release = resolve));
    const together: Agent['run'] = async () => {
      running += 1;
      most = Math.max(most, running);
      if (running === 2) release();
      await both;
      return result();
    };
    const { orchestrator, ended } = setUp({
      stages: [[task('cultural_context'), task('perplexity')], [task('se_ranking')]],
      specialists: [
        agent('cultural_context', together),
        agent('perplexity', together),
        agent('se_ranking', async () => Promise.reject(new MorvoError('MODEL_TIMEOUT'))),
      ],
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    await watching;
    expect(most).toBe(2);
    expect(ended[0]).toMatchObject({ endedAs: 'completed' });
    expect(ended[0]?.runs.find((run) => run.agentType === 'se_ranking')).toMatchObject({
      success: false,
      errorMessage: 'MODEL_TIMEOUT',
    });
  });

  it('records work that waits for the network and does not run it', async () => {
    const { orchestrator, ended } = setUp({
      stages: [[task('perplexity', { status: 'deferred', why: 'offline' })]],
      specialists: [agent('perplexity', async () => Promise.reject(new Error('must not run')))],
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    await watching;
    expect(ended[0]?.runs.map((run) => run.interactionType)).toEqual(['plan', 'deferred', 'answer']);
  });

  it('keeps what was written when the person stops it', async () => {
    const { orchestrator, ended, saved } = setUp({
      write: async (_deps, context, emit) => {
        emit({ type: 'text', text: 'نصف' });
        orchestrator.stop(conversationId);
        context.signal.throwIfAborted();
        return written();
      },
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    await watching;
    expect(ended[0]).toMatchObject({ content: 'نصف', endedAs: 'stopped', errorCode: null });
    expect(saved).toEqual(['نصف']);
  });

  it('comes from the playbook, with the model’s code, when the model fails before it has written anything', async () => {
    const { orchestrator, ended } = setUp({
      model: true,
      write: async (deps, _context, emit) => {
        if (deps.model) throw new MorvoError('MODEL_UNREACHABLE');
        emit({ type: 'text', text: 'من الدليل' });
        return written({ text: 'من الدليل' });
      },
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    await watching;
    expect(ended[0]).toMatchObject({
      content: 'من الدليل',
      endedAs: 'completed',
      errorCode: 'MODEL_UNREACHABLE',
    });
    expect(ended[0]?.runs.map((run) => run.success)).toEqual([true, false, true]);
  });

  it('is recorded as failed, with what there is of it, when the model breaks in the middle', async () => {
    const { orchestrator, ended } = setUp({
      model: true,
      write: async (_deps, _context, emit) => {
        emit({ type: 'text', text: 'بداية' });
        throw new MorvoError('MODEL_STALLED');
      },
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    await watching;
    expect(ended[0]).toMatchObject({ content: 'بداية', endedAs: 'failed', errorCode: 'MODEL_STALLED' });
  });

  it('is not lost when it cannot be recorded at once', async () => {
    const { orchestrator, ended } = setUp({
      endAnswer: async (_ended, call) => {
        if (call < 3) throw new MorvoError('DISK_FULL');
      },
    });
    const watching = until(orchestrator, 'ended');
    await orchestrator.send(send);
    const events = await watching;
    expect(events.filter((event) => event.type === 'unsaved')).toHaveLength(2);
    expect(ended).toHaveLength(1);
  });

  it('is recorded as interrupted when the app quits', async () => {
    const { orchestrator, ended } = setUp({
      write: (_deps, context, emit) => {
        emit({ type: 'text', text: 'نصف' });
        return new Promise((_resolve, reject) =>
          context.signal.addEventListener('abort', () => reject(context.signal.reason)),
        );
      },
    });
    const watching = until(orchestrator, 'text');
    await orchestrator.send(send);
    await watching;
    await orchestrator.endAll();
    expect(ended[0]).toMatchObject({ content: 'نصف', endedAs: 'interrupted' });
  });
});

describe('sending', () => {
  it('refuses an empty message, and a second one while the first is being answered', async () => {
    const { orchestrator } = setUp({ write: () => new Promise(() => {}) });
    await expect(orchestrator.send({ ...send, content: ' \n\t ' })).rejects.toMatchObject({
      code: 'INPUT_EMPTY',
    });
    await orchestrator.send(send);
    await expect(orchestrator.send(send)).rejects.toMatchObject({ code: 'ANSWER_RUNNING' });
  });

  it('takes out what the database cannot hold: NUL and half characters', async () => {
    const { orchestrator, begun } = setUp();
    const watching = until(orchestrator, 'ended');
    await orchestrator.send({ ...send, content: 'ا\u0000ب\ud800ج' });
    await watching;
    expect(begun[0]?.content).toBe('اب\ufffdج');
  });
});
