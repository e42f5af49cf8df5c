import { toTimestamp } from '#shared/domain/timestamps.ts';
import { runsOf } from './agent-runs.ts';
import type { ConversationPlan } from './conversation-plans.ts';
import { converse, type Dialogue } from './dialogue.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

export interface ConversationFacts {
  plan: ConversationPlan;
  userId: string;
  exchanges: number;
  /** Starts of its sessions, in milliseconds, oldest first. */
  sessions: readonly number[];
  newId(at: number): string;
  random: Random;
}

export interface ConversationRows {
  conversation: Row;
  turns: Row[];
  runs: Row[];
  /** When each session began and ended, in milliseconds. */
  spans: [from: number, to: number][];
}

const minute = 60_000;

/** The rows of one conversation: itself, its turns, the agents' runs behind its answers. */
export function conversationRows(facts: ConversationFacts): ConversationRows {
  const { plan, userId, random, sessions, newId } = facts;
  const first = sessions[0] ?? 0;
  const id = newId(first);
  const spoken = converse(plan, facts.exchanges, new Date(first).toISOString().slice(0, 10), random);
  const turns: Row[] = [];
  const runs: Row[] = [];
  const spans: ConversationRows['spans'] = [];
  const share = Math.ceil(spoken.length / sessions.length);
  for (const [index, start] of sessions.entries()) {
    let at = start;
    for (const dialogue of spoken.slice(index * share, (index + 1) * share)) {
      const made = exchangeRows(dialogue, at, {
        plan,
        userId,
        random,
        newId,
        conversationId: id,
        number: turns.length + 1,
      });
      turns.push(...made.turns);
      runs.push(...made.runs);
      at = made.endedAt + random.int(40, 200) * 1000;
    }
    spans.push([start, at]);
  }
  const began = toTimestamp(new Date(first));
  const last = String(turns.at(-1)?.created_at ?? began);
  return {
    conversation: {
      ...conversationRow(plan, random),
      id,
      session_id: id,
      user_id: userId,
      started_at: began,
      created_at: began,
      last_activity_at: last,
      updated_at: last,
      completed_at: plan.status === 'completed' ? last : null,
    },
    turns,
    runs,
    spans,
  };
}

function conversationRow(plan: ConversationPlan, random: Random): Row {
  const done = plan.status === 'completed';
  return {
    conversation_type: plan.type,
    conversation_stage: done ? 'complete' : random.pick(['analysis', 'recommendation', 'follow_up']),
    status: plan.status ?? 'active',
    is_active: plan.status === undefined,
    is_completed: done,
    completion_reason: done ? random.pick(['goal_reached', 'goal_reached', 'ended_by_user']) : null,
    title: plan.title,
    primary_goal: plan.title,
    primary_agent: 'master_agent',
    involved_agents: [],
    user_satisfaction_score: done ? random.int(7, 10) : null,
    business_value_generated: done ? random.pick(['high', 'medium']) : null,
    follow_up_required: !done && random.chance(0.4),
  };
}

interface Place {
  plan: ConversationPlan;
  userId: string;
  random: Random;
  newId(at: number): string;
  conversationId: string;
  number: number;
}

function exchangeRows(
  dialogue: Dialogue,
  at: number,
  place: Place,
): { turns: Row[]; runs: Row[]; endedAt: number } {
  const { plan, userId, random, newId, conversationId, number } = place;
  const short = dialogue.sources.length === 0 && dialogue.answer.length < 160;
  const withModel = !short && random.chance(0.6);
  const totalMs = withModel ? random.int(2_400, 13_500) : random.int(90, 420);
  const endedAt = at + totalMs;
  const tokens = withModel
    ? 700 + Math.round((dialogue.answer.length + dialogue.question.length) / 2.4) + random.int(0, 400)
    : null;
  const costUsd = tokens === null ? null : Math.round(tokens * 0.75) / 1e6;
  const fate = short || at % 7 === 0 ? 'completed' : endingOf(random);
  const questionId = newId(at);
  const answerId = newId(endedAt);
  const common = {
    conversation_id: conversationId,
    user_id: userId,
    message_type: 'text',
    language: plan.language,
  };
  const question: Row = {
    ...common,
    id: questionId,
    turn_number: number,
    role: 'user',
    content: dialogue.question,
    intent_detected: dialogue.intent,
    entities_extracted: {},
    sentiment_score: dialogue.intent === 'thanks' ? 0.7 : random.int(-20, 45) / 100,
    created_at: toTimestamp(new Date(at)),
    updated_at: toTimestamp(new Date(at)),
  };
  const answer: Row = {
    ...common,
    ...reactionOf(fate, dialogue, random),
    id: answerId,
    turn_number: number + 1,
    role: 'assistant',
    content: fate === 'completed' ? dialogue.answer : cutOf(dialogue.answer, fate),
    agent_name: 'master_agent',
    agent_type: 'master',
    agent_confidence: fate === 'failed' ? null : random.int(72, 95) / 100,
    cultural_context_applied: dialogue.sources.length > 0,
    processing_time_ms: totalMs,
    tokens_used: tokens ?? 0,
    cost_usd: costUsd ?? 0,
    external_apis_used: withModel ? ['language_model'] : [],
    api_response_data: { sources: fate === 'completed' ? dialogue.sources : [] },
    follow_up_questions: fate === 'completed' ? dialogue.followUps : [],
    triggered_agent_handoff: dialogue.sources.length > 0,
    ended_as: fate,
    error_code: fate === 'failed' ? 'MODEL_TIMEOUT' : null,
    created_at: toTimestamp(new Date(endedAt)),
    updated_at: toTimestamp(new Date(endedAt)),
  };
  const facts = {
    userId,
    conversationId,
    turnId: answerId,
    language: plan.language,
    askedAt: at,
    totalMs,
    tokens,
    costUsd,
    failed: fate === 'failed',
  };
  return {
    turns: [question, answer],
    runs: runsOf(dialogue, facts, newId, random),
    endedAt: endedAt + random.int(1, 3) * minute,
  };
}

type Fate = 'completed' | 'stopped' | 'failed' | 'interrupted';

function endingOf(random: Random): Fate {
  const drawn = random.next();
  if (drawn < 0.022) return 'stopped';
  if (drawn < 0.036) return 'failed';
  return drawn < 0.04 ? 'interrupted' : 'completed';
}

/** What had been written when the answer ended early: whole lines, without its citations' numbers. */
function cutOf(answer: string, fate: Fate): string {
  if (fate === 'failed') return '';
  const lines = answer.replace(/ ?\[\d+\]/g, '').split('\n');
  return lines.slice(0, Math.max(1, Math.floor(lines.length * 0.4))).join('\n');
}

function reactionOf(fate: Fate, dialogue: Dialogue, random: Random): Row {
  if (fate !== 'completed' || dialogue.intent === 'thanks') return { user_feedback: null, user_rating: null };
  const rating = random.chance(0.24) ? random.pick([5, 5, 5, 5, 4, 4, 4, 3, 3, 2]) : null;
  const drawn = random.next();
  const thumb = drawn < 0.19 ? 'positive' : drawn < 0.22 ? 'negative' : null;
  return {
    user_rating: rating,
    user_feedback: rating === null ? thumb : rating >= 4 && thumb ? 'positive' : null,
  };
}
