import { and, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { conversations } from '../schema/conversations.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { createRow, patchRow, type RowAccess } from './kit/rows.ts';

export type Conversation = typeof conversations.$inferSelect;
/** A conversation as lists show it: without the columns that grow with it. */
export type ConversationSummary = Omit<Conversation, 'agentHandoffs' | 'keyOutcomes' | 'summary'>;
/** What may be changed; counters, averages and agents are derived (see refreshConversation). */
export type ConversationPatch = Partial<
  Pick<
    Conversation,
    | 'conversationType'
    | 'conversationStage'
    | 'status'
    | 'isActive'
    | 'isCompleted'
    | 'completionReason'
    | 'title'
    | 'summary'
    | 'primaryGoal'
    | 'keyOutcomes'
    | 'primaryAgent'
    | 'userSatisfactionScore'
    | 'conversationQualityScore'
    | 'userFeedback'
    | 'businessValueGenerated'
    | 'followUpRequired'
    | 'followUpDate'
    | 'lastActivityAt'
    | 'completedAt'
  >
>;
export interface NewConversation extends ConversationPatch {
  id?: string;
  userId: string;
  /** Unique; the conversation's id where none is given. */
  sessionId?: string;
  /** Now where none is given. */
  startedAt?: string;
}
export type ConversationFilter = 'active' | 'archived' | 'deleted' | 'all';

const access = (id: string): RowAccess<Conversation> => ({
  table: conversations,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(conversations).where(eq(conversations.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(conversations).set(changes).where(eq(conversations.id, id)).returning(),
});

/** Starts a conversation. */
export function createConversation(ctx: RepositoryContext, input: NewConversation): Promise<Conversation> {
  const id = input.id ?? ctx.newId();
  const startedAt = input.startedAt ?? timestampOf(ctx);
  const values = {
    lastActivityAt: startedAt,
    ...input,
    id,
    sessionId: input.sessionId ?? id,
    startedAt,
    createdAt: startedAt,
    updatedAt: startedAt,
  };
  return createRow<Conversation>(ctx, {
    table: conversations,
    owner: (row) => row.userId,
    values,
    insert: (tx) => tx.db.insert(conversations).values(values).returning(),
  });
}

/** A conversation by id, deleted ones too; null where there is none. */
export async function getConversation(ctx: RepositoryContext, id: string): Promise<Conversation | null> {
  const [row] = await ctx.db.select().from(conversations).where(eq(conversations.id, id));
  return row ?? null;
}

/** The conversations of a user, newest activity first. */
export async function listConversations(
  ctx: RepositoryContext,
  request: PageRequest & { userId: string; filter?: ConversationFilter },
): Promise<Page<ConversationSummary>> {
  const rows = await ctx.db.query.conversations.findMany({
    columns: { agentHandoffs: false, keyOutcomes: false, summary: false },
    where: and(
      eq(conversations.userId, request.userId),
      conditionOf(request.filter ?? 'active'),
      olderThan(conversations.lastActivityAt, conversations.id, decodeCursor(request.cursor)),
    ),
    orderBy: [desc(conversations.lastActivityAt), desc(conversations.id)],
    limit: request.limit + 1,
  });
  return pageOf(rows, request.limit, (row) => [row.lastActivityAt ?? '', row.id]);
}

function conditionOf(filter: ConversationFilter): SQL | undefined {
  if (filter === 'all') return undefined;
  if (filter === 'deleted') return isNotNull(conversations.deletedAt);
  const archived = eq(conversations.status, 'archived');
  const kept = or(ne(conversations.status, 'archived'), isNull(conversations.status));
  return and(isNull(conversations.deletedAt), filter === 'archived' ? archived : kept);
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateConversation(
  ctx: RepositoryContext,
  id: string,
  patch: ConversationPatch,
): Promise<Conversation> {
  return patchRow(ctx, access(id), patch);
}

/** @throws MorvoError NOT_FOUND */
export function renameConversation(ctx: RepositoryContext, id: string, title: string): Promise<Conversation> {
  return patchRow(ctx, access(id), { title });
}

/** Puts a conversation aside. @throws MorvoError NOT_FOUND */
export function archiveConversation(ctx: RepositoryContext, id: string): Promise<Conversation> {
  return patchRow(ctx, access(id), { status: 'archived', isActive: false });
}

/** Takes a conversation back from the archive: completed when it was, else active. @throws MorvoError NOT_FOUND */
export function unarchiveConversation(ctx: RepositoryContext, id: string): Promise<Conversation> {
  return inTransaction(ctx, async (tx) => {
    const completed = (await getConversation(tx, id))?.isCompleted === true;
    return patchRow(tx, access(id), { status: completed ? 'completed' : 'active', isActive: !completed });
  });
}

/** Deletes softly. @throws MorvoError NOT_FOUND */
export function deleteConversation(ctx: RepositoryContext, id: string): Promise<Conversation> {
  return patchRow(ctx, access(id), { deletedAt: timestampOf(ctx) }, 'delete');
}

/** Takes a soft deletion back. @throws MorvoError NOT_FOUND */
export function restoreConversation(ctx: RepositoryContext, id: string): Promise<Conversation> {
  return patchRow(ctx, access(id), { deletedAt: null }, 'restore');
}

/** Brings every derived column of a conversation up to date from its turns, agent interactions and insights. */
export async function refreshConversation(ctx: RepositoryContext, id: string): Promise<void> {
  await ctx.db.execute(sql`select refresh_conversation(${id}::uuid)`);
}

/** Only the counters, average and duration, which follow from the turns: what a new turn alone can change. */
export async function refreshConversationTurns(ctx: RepositoryContext, id: string): Promise<void> {
  await ctx.db.execute(sql`select refresh_conversation_turns(${id}::uuid)`);
}

/** Only the agents and hand-overs, which follow from the agent interactions. */
export async function refreshConversationAgents(ctx: RepositoryContext, id: string): Promise<void> {
  await ctx.db.execute(sql`select refresh_conversation_agents(${id}::uuid)`);
}
