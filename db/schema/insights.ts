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
import { conversations } from './conversations.ts';
import { between, noJsonNull, oneOf, organizationId, stamps, utc } from './parts.ts';
import { users } from './users.ts';

export const marketingInsights = pgTable(
  'marketing_insights',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    /** Where the insight came from, when it came from a conversation; an insight outlives it. */
    conversationId: uuid('conversation_id').references(() => conversations.id, { onDelete: 'set null' }),
    turnId: uuid('turn_id'),
    insightType: varchar('insight_type', { length: 100, enum: vocabulary.insightTypes }).notNull(),
    title: varchar('title', { length: 200 }).notNull(),
    description: text('description').notNull(),
    insightData: jsonb('insight_data').$type<Record<string, unknown>>().notNull(),
    confidenceScore: doublePrecision('confidence_score').notNull(),
    priority: varchar('priority', { length: 50, enum: vocabulary.insightPriorities }).default('medium'),
    dataSources: jsonb('data_sources').$type<unknown[]>().default([]),
    generatedByAgent: varchar('generated_by_agent', { length: 100, enum: vocabulary.agentNames }).notNull(),
    estimatedImpact: varchar('estimated_impact', { length: 50, enum: vocabulary.impactLevels }),
    implementationEffort: varchar('implementation_effort', { length: 50, enum: vocabulary.effortLevels }),
    estimatedRoi: doublePrecision('estimated_roi'),
    userRating: integer('user_rating'),
    userFeedback: text('user_feedback'),
    implemented: boolean('implemented').default(false),
    implementationDate: utc('implementation_date'),
    status: varchar('status', { length: 50, enum: vocabulary.insightStatuses }).default('active'),
    expiresAt: utc('expires_at'),
    ...stamps(),
    deletedAt: utc('deleted_at'),
  },
  (table) => [
    index('idx_marketing_insights_recent').on(table.userId, table.createdAt.desc(), table.id.desc()),
    index('idx_marketing_insights_conversation').on(table.conversationId),
    oneOf('marketing_insights_type', table.insightType, vocabulary.insightTypes),
    between('marketing_insights_confidence', table.confidenceScore, 0, 1),
    oneOf('marketing_insights_priority', table.priority, vocabulary.insightPriorities),
    oneOf('marketing_insights_agent', table.generatedByAgent, vocabulary.agentNames),
    oneOf('marketing_insights_impact', table.estimatedImpact, vocabulary.impactLevels),
    oneOf('marketing_insights_effort', table.implementationEffort, vocabulary.effortLevels),
    between('marketing_insights_user_rating', table.userRating, 1, 5),
    oneOf('marketing_insights_status', table.status, vocabulary.insightStatuses),
    noJsonNull('marketing_insights', table.insightData, table.dataSources),
  ],
);
