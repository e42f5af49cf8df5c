import { toTimestamp } from '#shared/domain/timestamps.ts';
import { type AgentName, agentTypeOf, type InteractionType } from '#shared/domain/vocabulary.ts';
import type { Dialogue } from './dialogue.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

export interface RunFacts {
  userId: string;
  conversationId: string;
  turnId: string;
  language: 'ar' | 'en';
  askedAt: number;
  totalMs: number;
  /** Null where the playbook answered without a model. */
  tokens: number | null;
  costUsd: number | null;
  failed: boolean;
}

/** The runs behind one answer, as the orchestrator records them. */
export function runsOf(
  dialogue: Dialogue,
  facts: RunFacts,
  newId: (at: number) => string,
  random: Random,
): Row[] {
  const { intent, sources } = dialogue;
  let at = facts.askedAt;
  const run = (
    agent: AgentName,
    type: InteractionType,
    ms: number,
    input: Row,
    output: Row | null,
    more: Row = {},
  ): Row => {
    const row = {
      id: newId(at),
      user_id: facts.userId,
      conversation_id: facts.conversationId,
      turn_id: facts.turnId,
      agent_name: agent,
      agent_type: agentTypeOf(agent),
      agent_version: '1',
      interaction_type: type,
      input_data: input,
      output_data: output,
      execution_time_ms: ms,
      success: true,
      error_message: null,
      confidence_score: null,
      tokens_consumed: 0,
      api_calls_made: 0,
      cost_incurred: 0,
      created_at: toTimestamp(new Date(at)),
      updated_at: toTimestamp(new Date(at)),
      ...more,
    };
    at += ms;
    return row;
  };
  const planned = { intent, language: facts.language };
  const rows = [
    run('master_agent', 'plan', random.int(3, 14), { questionLength: dialogue.question.length }, planned, {
      confidence_score: random.int(78, 97) / 100,
    }),
  ];
  if (sources.length > 0) {
    const purpose = intent === 'legal_check' || intent === 'influencer' ? 'law' : 'facts';
    rows.push(
      run('master_agent', 'handoff', 0, { purpose }, { to: 'cultural_context_agent', reason: purpose }),
      run(
        'cultural_context_agent',
        'retrieval',
        random.int(18, 90),
        planned,
        { entries: sources.map(({ ref }) => ref) },
        { confidence_score: random.int(70, 96) / 100 },
      ),
    );
  }
  if (intent === 'competitor_analysis') {
    rows.push(
      run('perplexity_agent', 'deferred', 0, { purpose: 'web' }, null, {
        success: false,
        error_message: 'offline',
      }),
    );
  }
  const ended = facts.failed
    ? { success: false, error_message: 'MODEL_TIMEOUT' }
    : { confidence_score: random.int(72, 95) / 100 };
  const model =
    facts.tokens === null
      ? {}
      : { tokens_consumed: facts.tokens, api_calls_made: 1, cost_incurred: facts.costUsd };
  const output = facts.failed
    ? null
    : { engine: facts.tokens === null ? 'playbook' : 'model', sources: sources.length };
  rows.push(
    run('master_agent', 'answer', Math.max(1, facts.totalMs - (at - facts.askedAt)), planned, output, {
      ...ended,
      ...model,
    }),
  );
  return rows;
}
