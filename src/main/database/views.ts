import { z } from 'zod';
import type { AgentInteraction } from '#db/repositories/agent-interactions.ts';
import type { ConversationTurn } from '#db/repositories/conversation-turns.ts';
import type { ConversationSummary } from '#db/repositories/conversations.ts';
import type { MarketingInsight } from '#db/repositories/marketing-insights.ts';
import type { UserAnalytics } from '#db/repositories/user-analytics.ts';
import {
  type AgentRun,
  type Conversation,
  source,
  type Turn,
} from '#shared/contract/database/conversations.ts';
import type { AnalyticsDay, Insight } from '#shared/contract/database/overview.ts';
import { fromTimestamp } from '#shared/domain/timestamps.ts';

const storedAnswer = z.object({ sources: z.array(source) });
const followUps = z.array(z.string());
const agentRunTextLimit = 20_000;

export const moment = (text: string | null): Date | null => (text === null ? null : fromTimestamp(text));

/** A turn as the contract shows it; what another version stored in a form unknown here is left out, not refused. */
export function turnView(row: ConversationTurn): Turn {
  const answer = storedAnswer.safeParse(row.apiResponseData);
  const asked = followUps.safeParse(row.followUpQuestions);
  return {
    id: row.id,
    conversationId: row.conversationId ?? '',
    turnNumber: row.turnNumber,
    role: row.role,
    content: row.content,
    language: row.language,
    agentName: row.agentName,
    endedAs: row.endedAs,
    errorCode: row.errorCode,
    processingTimeMs: row.processingTimeMs,
    tokensUsed: row.tokensUsed,
    costUsd: row.costUsd,
    userFeedback: row.userFeedback,
    userRating: row.userRating,
    followUps: asked.success ? asked.data : [],
    sources: answer.success ? answer.data.sources : [],
    createdAt: moment(row.createdAt) ?? new Date(0),
  };
}

export function conversationView(row: ConversationSummary, running: boolean): Conversation {
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    conversationType: row.conversationType,
    totalTurns: row.totalTurns,
    lastActivityAt: moment(row.lastActivityAt),
    createdAt: moment(row.createdAt),
    running,
  };
}

export function agentRunView(row: AgentInteraction): AgentRun {
  return {
    id: row.id,
    agentName: row.agentName,
    agentType: row.agentType,
    agentVersion: row.agentVersion,
    interactionType: row.interactionType,
    executionTimeMs: row.executionTimeMs,
    success: row.success,
    errorMessage: row.errorMessage,
    confidenceScore: row.confidenceScore,
    tokensConsumed: row.tokensConsumed,
    apiCallsMade: row.apiCallsMade,
    costIncurred: row.costIncurred,
    input: shown(row.inputData),
    output: shown(row.outputData),
    createdAt: moment(row.createdAt),
  };
}

function shown(value: unknown): string {
  return value === null || value === undefined
    ? ''
    : JSON.stringify(value, null, 2).slice(0, agentRunTextLimit);
}

export function insightView(row: MarketingInsight): Insight {
  return {
    id: row.id,
    insightType: row.insightType,
    title: row.title,
    description: row.description,
    confidenceScore: row.confidenceScore,
    priority: row.priority,
    estimatedImpact: row.estimatedImpact,
    implementationEffort: row.implementationEffort,
    generatedByAgent: row.generatedByAgent,
    userRating: row.userRating,
    implemented: row.implemented,
    status: row.status,
    createdAt: moment(row.createdAt),
  };
}

export function analyticsView(row: UserAnalytics): AnalyticsDay {
  return {
    date: row.date,
    messagesSent: row.messagesSent ?? 0,
    messagesReceived: row.messagesReceived ?? 0,
    conversationMinutes: row.totalConversationTimeMinutes ?? 0,
    averageResponseTimeMs: row.averageResponseTimeMs,
    averageSatisfaction: row.averageSatisfactionScore,
    positiveFeedback: row.positiveFeedbackCount ?? 0,
    successfulInteractions: row.successfulInteractions ?? 0,
    failedInteractions: row.failedInteractions ?? 0,
    tokens: row.openaiTokensUsed ?? 0,
    costUsd: row.totalApiCostUsd ?? 0,
  };
}
