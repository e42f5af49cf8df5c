import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgSchema,
  text,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { utc, utcNow } from './parts.ts';

// Tables of schema `local`, which db/local/*.sql makes by hand (it is not part of the common migrations).
const local = pgSchema('local');

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const localMeta = local.table('meta', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
});

export const accountRecovery = local.table('account_recovery', {
  userId: uuid('user_id').primaryKey(),
  codeHash: text('code_hash').notNull(),
  createdAt: utc('created_at').notNull().default(utcNow),
});

export const runningAnswers = local.table('running_answers', {
  turnId: uuid('turn_id').primaryKey(),
  conversationId: uuid('conversation_id').notNull(),
  userId: uuid('user_id').notNull(),
  userTurnId: uuid('user_turn_id').notNull(),
  turnNumber: integer('turn_number').notNull(),
  content: text('content').notNull().default(''),
  startedAt: utc('started_at').notNull().default(utcNow),
  updatedAt: utc('updated_at').notNull().default(utcNow),
  agentName: varchar('agent_name', { length: 100 }),
  language: varchar('language', { length: 10 }),
  meta: jsonb('meta').$type<Record<string, unknown>>().notNull().default({}),
});

export const drafts = local.table('drafts', {
  key: text('key').primaryKey(),
  content: text('content').notNull(),
  updatedAt: utc('updated_at').notNull().default(utcNow),
});

export const turnSearchPending = local.table('turn_search_pending', {
  turnId: uuid('turn_id').primaryKey(),
  createdAt: utc('created_at').notNull(),
});

export const turnSearch = local.table('turn_search', {
  turnId: uuid('turn_id').primaryKey(),
  conversationId: uuid('conversation_id').notNull(),
  createdAt: utc('created_at').notNull(),
  body: text('body').notNull(),
});

export const playbookEntries = local.table('playbook_entries', {
  id: text('id').primaryKey(),
  topic: text('topic').$type<PlaybookEntry['topic']>().notNull(),
  titleAr: text('title_ar').notNull(),
  titleEn: text('title_en').notNull(),
  claimAr: text('claim_ar').notNull(),
  claimEn: text('claim_en').notNull(),
  figure: jsonb('figure').$type<PlaybookEntry['figure']>(),
  period: jsonb('period').$type<PlaybookEntry['period']>(),
  sources: jsonb('sources').$type<PlaybookEntry['sources']>().notNull(),
  confidence: text('confidence').$type<PlaybookEntry['confidence']>().notNull(),
  reviewBy: date('review_by', { mode: 'string' }).notNull(),
  legal: boolean('legal').notNull(),
  keywords: jsonb('keywords').$type<PlaybookEntry['keywords']>().notNull(),
  search: text('search').notNull(),
  tsv: tsvector('tsv').notNull(),
  version: text('version').notNull(),
});
