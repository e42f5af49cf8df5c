import { and, asc, desc, eq } from 'drizzle-orm';
import { type AgentName, agentTypeOf } from '#shared/domain/vocabulary.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { agentInteractions } from '../schema/conversations.ts';
import { refreshConversationAgents } from './conversations.ts';
import { type AuditEntry, givenColumns, writeAudits } from './kit/audit.ts';
import { olderThan } from './kit/keyset.ts';
import { decodeCursor, type Page, type PageRequest, pageOf } from './kit/paging.ts';
import { patchRow, type RowAccess } from './kit/rows.ts';

export type AgentInteraction = typeof agentInteractions.$inferSelect;
/** How a run that was waiting (deferred) or running ended. */
export type AgentInteractionPatch = Partial<
  Pick<
    AgentInteraction,
    | 'interactionType'
    | 'outputData'
    | 'executionTimeMs'
    | 'success'
    | 'errorMessage'
    | 'confidenceScore'
    | 'tokensConsumed'
    | 'apiCallsMade'
    | 'costIncurred'
  >
>;
type Given = 'interactionType';
export type NewAgentInteraction = Pick<AgentInteraction, Given> & {
  id?: string;
  conversationId: string;
  userId: string;
  agentName: AgentName;
  createdAt?: string;
} & Partial<
    Omit<
      AgentInteraction,
      Given | 'id' | 'conversationId' | 'userId' | 'agentName' | 'agentType' | 'createdAt'
    >
  >;

const access = (id: string): RowAccess<AgentInteraction> => ({
  table: agentInteractions,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(agentInteractions).where(eq(agentInteractions.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(agentInteractions).set(changes).where(eq(agentInteractions.id, id)).returning(),
});

/**
 * Records runs of agents, all in one transaction, and brings the conversations' agents and hand-overs up to date.
 * A hand-over is a run of type `handoff` with `outputData: { to, reason }`.
 */
export function recordInteractions(
  ctx: RepositoryContext,
  inputs: readonly NewAgentInteraction[],
): Promise<AgentInteraction[]> {
  return inTransaction(ctx, async (tx) => {
    if (inputs.length === 0) return [];
    const values = inputs.map((input) => valuesOf(tx, input));
    const rows = await tx.db.insert(agentInteractions).values(values).returning();
    await writeAudits(tx, values.map(creationOf));
    for (const id of new Set(inputs.map((input) => input.conversationId))) {
      await refreshConversationAgents(tx, id);
    }
    return rows;
  });
}

/** Writes the changed columns only, and the conversation's agents with them. @throws MorvoError NOT_FOUND */
export function updateInteraction(
  ctx: RepositoryContext,
  id: string,
  patch: AgentInteractionPatch,
): Promise<AgentInteraction> {
  return inTransaction(ctx, async (tx) => {
    const row = await patchRow(tx, access(id), patch);
    if (row.conversationId) await refreshConversationAgents(tx, row.conversationId);
    return row;
  });
}

/** A run by id; null where there is none. */
export async function getInteraction(ctx: RepositoryContext, id: string): Promise<AgentInteraction | null> {
  const [row] = await ctx.db.select().from(agentInteractions).where(eq(agentInteractions.id, id));
  return row ?? null;
}

/** The trace of an answer: its runs in the order they happened. */
export function interactionsOfTurn(ctx: RepositoryContext, turnId: string): Promise<AgentInteraction[]> {
  return ctx.db
    .select()
    .from(agentInteractions)
    .where(eq(agentInteractions.turnId, turnId))
    .orderBy(asc(agentInteractions.createdAt), asc(agentInteractions.id));
}

/** Runs of a conversation, newest first; by type where one is given (`deferred`: what waits for the network). */
export async function listInteractions(
  ctx: RepositoryContext,
  request: PageRequest & {
    conversationId?: string;
    userId?: string;
    interactionType?: AgentInteraction['interactionType'];
  },
): Promise<Page<AgentInteraction>> {
  const { conversationId, userId, interactionType } = request;
  const rows = await ctx.db
    .select()
    .from(agentInteractions)
    .where(
      and(
        conversationId ? eq(agentInteractions.conversationId, conversationId) : undefined,
        userId ? eq(agentInteractions.userId, userId) : undefined,
        interactionType ? eq(agentInteractions.interactionType, interactionType) : undefined,
        olderThan(agentInteractions.createdAt, agentInteractions.id, decodeCursor(request.cursor)),
      ),
    )
    .orderBy(desc(agentInteractions.createdAt), desc(agentInteractions.id))
    .limit(request.limit + 1);
  return pageOf(rows, request.limit, (row) => [row.createdAt ?? '', row.id]);
}

function valuesOf(ctx: RepositoryContext, input: NewAgentInteraction) {
  const createdAt = input.createdAt ?? timestampOf(ctx);
  return {
    ...input,
    id: input.id ?? ctx.newId(),
    agentType: agentTypeOf(input.agentName),
    createdAt,
    updatedAt: createdAt,
  };
}

function creationOf(values: ReturnType<typeof valuesOf>): AuditEntry {
  return {
    action: 'create',
    table: agentInteractions,
    rowId: values.id,
    userId: values.userId,
    changed: givenColumns(values),
  };
}
