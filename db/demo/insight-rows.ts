import { toTimestamp } from '#shared/domain/timestamps.ts';
import type { ConversationRows } from './conversation-rows.ts';
import { insightTexts } from './insight-texts.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

interface InsightFacts {
  userId: string;
  now: number;
  newId(at: number): string;
  random: Random;
  /** The latest conversation about a client that began at least so many days ago. */
  conversationOf(client: string, daysAgo: number): ConversationRows | undefined;
}

const day = 86_400_000;

/** The rows of `marketing_insights`, each with the conversation and answer that it came from. */
export function insightRows({ userId, now, newId, random, conversationOf }: InsightFacts): Row[] {
  return insightTexts.map((text) => {
    const at = now - text.daysAgo * day + random.int(1, 5) * 3_600_000;
    const from = conversationOf(text.client, text.daysAgo);
    const answers =
      from?.turns.filter(({ role, ended_as }) => role === 'assistant' && ended_as === 'completed') ?? [];
    const implemented = text.status === 'implemented';
    const implementedAt = Math.min(at + random.int(2, 9) * day, now);
    const created = toTimestamp(new Date(at));
    return {
      id: newId(at),
      user_id: userId,
      conversation_id: from?.conversation.id ?? null,
      turn_id: answers.length > 0 ? random.pick(answers).id : null,
      insight_type: text.type,
      title: text.title,
      description: text.description,
      insight_data: { client: text.client, entries: text.refs },
      confidence_score: text.confidence,
      priority: text.priority,
      data_sources: text.refs.map((ref) => ({ kind: 'playbook', ref })),
      generated_by_agent: text.refs.length > 0 ? 'cultural_context_agent' : 'master_agent',
      estimated_impact: text.impact,
      implementation_effort: text.effort,
      estimated_roi: text.roi ?? null,
      user_rating: text.rating ?? null,
      implemented,
      implementation_date: implemented ? toTimestamp(new Date(implementedAt)) : null,
      status: text.status,
      expires_at: text.status === 'expired' ? toTimestamp(new Date(now - 20 * day)) : null,
      created_at: created,
      updated_at: implemented ? toTimestamp(new Date(implementedAt)) : created,
    };
  });
}
