import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import * as vocabulary from '#shared/domain/vocabulary.ts';
import { between, noJsonNull, notNegative, oneOf, organizationId, stamps, utc, utcNow } from './parts.ts';
import { users } from './users.ts';

/** One hand-over between agents, as `conversations.agent_handoffs` lists them in the order they happened. */
export interface AgentHandoff {
  from: string;
  to: string | null;
  reason: string | null;
  turn_id: string | null;
  at: string;
}

const owner = () => uuid('user_id').references(() => users.id, { onDelete: 'cascade' });

export const conversations = pgTable(
  'conversations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: owner(),
    sessionId: varchar('session_id', { length: 100 }).notNull().unique('conversations_session_id_key'),
    conversationType: varchar('conversation_type', {
      length: 50,
      enum: vocabulary.conversationTypes,
    }).default('onboarding'),
    conversationStage: varchar('conversation_stage', {
      length: 50,
      enum: vocabulary.conversationStages,
    }).default('initial'),
    status: varchar('status', { length: 50, enum: vocabulary.conversationStatuses }).default('active'),
    isActive: boolean('is_active').default(true),
    isCompleted: boolean('is_completed').default(false),
    completionReason: varchar('completion_reason', { length: 100, enum: vocabulary.completionReasons }),
    title: varchar('title', { length: 200 }),
    summary: text('summary'),
    primaryGoal: varchar('primary_goal', { length: 200 }),
    keyOutcomes: jsonb('key_outcomes').$type<string[]>(),
    primaryAgent: varchar('primary_agent', { length: 50, enum: vocabulary.agentNames }).default(
      'master_agent',
    ),
    involvedAgents: jsonb('involved_agents').$type<string[]>().default([]),
    agentHandoffs: jsonb('agent_handoffs').$type<AgentHandoff[]>(),
    totalTurns: integer('total_turns').default(0),
    userMessagesCount: integer('user_messages_count').default(0),
    agentMessagesCount: integer('agent_messages_count').default(0),
    averageResponseTime: doublePrecision('average_response_time'),
    userSatisfactionScore: integer('user_satisfaction_score'),
    conversationQualityScore: doublePrecision('conversation_quality_score'),
    userFeedback: text('user_feedback'),
    businessValueGenerated: varchar('business_value_generated', { length: 100 }),
    actionableInsightsCount: integer('actionable_insights_count').default(0),
    followUpRequired: boolean('follow_up_required').default(false),
    followUpDate: utc('follow_up_date'),
    startedAt: utc('started_at').default(utcNow),
    lastActivityAt: utc('last_activity_at').default(utcNow),
    completedAt: utc('completed_at'),
    durationMinutes: integer('duration_minutes'),
    ...stamps(),
    deletedAt: utc('deleted_at'),
  },
  (table) => [
    index('idx_conversations_user_id').on(table.userId),
    index('idx_conversations_session_id').on(table.sessionId),
    index('idx_conversations_status').on(table.status),
    index('idx_conversations_recent').on(table.userId, table.lastActivityAt.desc(), table.id.desc()),
    oneOf('conversations_type', table.conversationType, vocabulary.conversationTypes),
    oneOf('conversations_stage', table.conversationStage, vocabulary.conversationStages),
    oneOf('conversations_status', table.status, vocabulary.conversationStatuses),
    oneOf('conversations_completion_reason', table.completionReason, vocabulary.completionReasons),
    oneOf('conversations_primary_agent', table.primaryAgent, vocabulary.agentNames),
    between('conversations_satisfaction', table.userSatisfactionScore, 1, 10),
    noJsonNull('conversations', table.keyOutcomes, table.involvedAgents, table.agentHandoffs),
    notNegative(
      'conversations',
      table.totalTurns,
      table.userMessagesCount,
      table.agentMessagesCount,
      table.averageResponseTime,
      table.actionableInsightsCount,
      table.durationMinutes,
    ),
  ],
);

export const conversationTurns = pgTable(
  'conversation_turns',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    conversationId: uuid('conversation_id').references(() => conversations.id, { onDelete: 'cascade' }),
    userId: owner(),
    turnNumber: integer('turn_number').notNull(),
    role: varchar('role', { length: 50, enum: vocabulary.turnRoles }).notNull(),
    content: text('content').notNull(),
    agentName: varchar('agent_name', { length: 100, enum: vocabulary.agentNames }),
    agentType: varchar('agent_type', { length: 50, enum: vocabulary.agentTypes }),
    agentConfidence: doublePrecision('agent_confidence'),
    messageType: varchar('message_type', { length: 50, enum: vocabulary.messageTypes }).default('text'),
    language: varchar('language', { length: 10, enum: vocabulary.languages }).default('en'),
    culturalContextApplied: boolean('cultural_context_applied').default(false),
    processingTimeMs: integer('processing_time_ms'),
    tokensUsed: integer('tokens_used'),
    costUsd: doublePrecision('cost_usd'),
    externalApisUsed: jsonb('external_apis_used').$type<string[]>(),
    apiResponseData: jsonb('api_response_data').$type<Record<string, unknown>>(),
    userFeedback: varchar('user_feedback', { length: 50, enum: vocabulary.feedbackValues }),
    userRating: integer('user_rating'),
    followUpQuestions: jsonb('follow_up_questions').$type<string[]>(),
    triggeredAgentHandoff: boolean('triggered_agent_handoff').default(false),
    nextExpectedAction: varchar('next_expected_action', { length: 100 }),
    conversationStageTransition: varchar('conversation_stage_transition', { length: 100 }),
    intentDetected: varchar('intent_detected', { length: 100 }),
    entitiesExtracted: jsonb('entities_extracted').$type<unknown[] | Record<string, unknown>>(),
    sentimentScore: doublePrecision('sentiment_score'),
    /** How an answer ended, and the code of what failed; NULL for what a person wrote. */
    endedAs: varchar('ended_as', { length: 20, enum: vocabulary.answerEndings }),
    errorCode: varchar('error_code', { length: 100 }),
    ...stamps(),
    deletedAt: utc('deleted_at'),
  },
  (table) => [
    index('idx_conversation_turns_page').on(
      table.conversationId,
      table.turnNumber,
      table.createdAt,
      table.id,
    ),
    index('idx_conversation_turns_user_created').on(table.userId, table.createdAt),
    index('idx_conversation_turns_deleted')
      .on(table.conversationId)
      .where(sql`${table.deletedAt} is not null`),
    oneOf('conversation_turns_role', table.role, vocabulary.turnRoles),
    oneOf('conversation_turns_agent_name', table.agentName, vocabulary.agentNames),
    oneOf('conversation_turns_agent_type', table.agentType, vocabulary.agentTypes),
    between('conversation_turns_agent_confidence', table.agentConfidence, 0, 1),
    oneOf('conversation_turns_message_type', table.messageType, vocabulary.messageTypes),
    oneOf('conversation_turns_language', table.language, vocabulary.languages),
    oneOf('conversation_turns_user_feedback', table.userFeedback, vocabulary.feedbackValues),
    between('conversation_turns_user_rating', table.userRating, 1, 5),
    between('conversation_turns_sentiment', table.sentimentScore, -1, 1),
    oneOf('conversation_turns_ended_as', table.endedAs, vocabulary.answerEndings),
    notNegative(
      'conversation_turns',
      table.turnNumber,
      table.processingTimeMs,
      table.tokensUsed,
      table.costUsd,
    ),
    noJsonNull(
      'conversation_turns',
      table.externalApisUsed,
      table.apiResponseData,
      table.followUpQuestions,
      table.entitiesExtracted,
    ),
  ],
);

export const conversationStates = pgTable(
  'conversation_states',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: owner(),
    conversationId: uuid('conversation_id').references(() => conversations.id, { onDelete: 'cascade' }),
    stateName: varchar('state_name', { length: 100 }).notNull(),
    stateType: varchar('state_type', { length: 50, enum: vocabulary.stateTypes }).default('onboarding'),
    previousState: varchar('previous_state', { length: 100 }),
    stateData: jsonb('state_data').$type<Record<string, unknown>>(),
    completionPercentage: integer('completion_percentage').default(0),
    isCompleted: boolean('is_completed').default(false),
    enteredAt: utc('entered_at').default(utcNow),
    completedAt: utc('completed_at'),
    durationSeconds: integer('duration_seconds'),
    ...stamps(),
  },
  (table) => [
    index('idx_conversation_states_conversation').on(table.conversationId, table.enteredAt, table.id),
    index('idx_conversation_states_user_entered').on(table.userId, table.enteredAt),
    oneOf('conversation_states_type', table.stateType, vocabulary.stateTypes),
    between('conversation_states_completion', table.completionPercentage, 0, 100),
    notNegative('conversation_states', table.durationSeconds),
    noJsonNull('conversation_states', table.stateData),
  ],
);

export const agentInteractions = pgTable(
  'agent_interactions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: owner(),
    conversationId: uuid('conversation_id').references(() => conversations.id, { onDelete: 'cascade' }),
    /** The answer that this run worked for. Not a foreign key: the turn is inserted when the answer has ended. */
    turnId: uuid('turn_id'),
    agentName: varchar('agent_name', { length: 100, enum: vocabulary.agentNames }).notNull(),
    agentType: varchar('agent_type', { length: 50, enum: vocabulary.agentTypes }).notNull(),
    agentVersion: varchar('agent_version', { length: 50 }),
    interactionType: varchar('interaction_type', { length: 50, enum: vocabulary.interactionTypes }).notNull(),
    inputData: jsonb('input_data').$type<Record<string, unknown>>(),
    outputData: jsonb('output_data').$type<Record<string, unknown>>(),
    executionTimeMs: integer('execution_time_ms'),
    success: boolean('success').default(true),
    errorMessage: text('error_message'),
    confidenceScore: doublePrecision('confidence_score'),
    tokensConsumed: integer('tokens_consumed'),
    apiCallsMade: integer('api_calls_made'),
    costIncurred: doublePrecision('cost_incurred'),
    ...stamps(),
  },
  (table) => [
    index('idx_agent_interactions_agent_name').on(table.agentName),
    index('idx_agent_interactions_conversation').on(table.conversationId),
    index('idx_agent_interactions_turn').on(table.turnId),
    index('idx_agent_interactions_user_created').on(table.userId, table.createdAt),
    oneOf('agent_interactions_agent_name', table.agentName, vocabulary.agentNames),
    oneOf('agent_interactions_agent_type', table.agentType, vocabulary.agentTypes),
    oneOf('agent_interactions_type', table.interactionType, vocabulary.interactionTypes),
    between('agent_interactions_confidence', table.confidenceScore, 0, 1),
    notNegative(
      'agent_interactions',
      table.executionTimeMs,
      table.tokensConsumed,
      table.apiCallsMade,
      table.costIncurred,
    ),
    noJsonNull('agent_interactions', table.inputData, table.outputData),
  ],
);
