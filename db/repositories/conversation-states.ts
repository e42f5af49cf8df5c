import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { fromTimestamp } from '#shared/domain/timestamps.ts';
import { inTransaction, type RepositoryContext, timestampOf } from '../context.ts';
import { conversationStates } from '../schema/conversations.ts';
import { createRow, existing, patchRow, type RowAccess } from './kit/rows.ts';

export type ConversationState = typeof conversationStates.$inferSelect;
export type ConversationStatePatch = Partial<Pick<ConversationState, 'stateData' | 'completionPercentage'>>;
export interface NewConversationState extends ConversationStatePatch {
  id?: string;
  conversationId: string;
  userId: string;
  stateName: string;
  stateType?: ConversationState['stateType'];
  enteredAt?: string;
}

const access = (id: string): RowAccess<ConversationState> => ({
  table: conversationStates,
  owner: (row) => row.userId,
  read: (tx) => tx.db.select().from(conversationStates).where(eq(conversationStates.id, id)).for('update'),
  write: (tx, changes) =>
    tx.db.update(conversationStates).set(changes).where(eq(conversationStates.id, id)).returning(),
});

/** Enters a state: completes the one before (which becomes `previous_state`) in the same transaction. */
export function enterState(ctx: RepositoryContext, input: NewConversationState): Promise<ConversationState> {
  return inTransaction(ctx, async (tx) => {
    const enteredAt = input.enteredAt ?? timestampOf(tx);
    const previous = await currentState(tx, input.conversationId);
    if (previous) await completeState(tx, previous.id, enteredAt);
    const values = {
      ...input,
      id: input.id ?? tx.newId(),
      previousState: previous?.stateName ?? null,
      enteredAt,
      createdAt: enteredAt,
      updatedAt: enteredAt,
    };
    return createRow<ConversationState>(tx, {
      table: conversationStates,
      owner: (row) => row.userId,
      values,
      insert: (inner) => inner.db.insert(conversationStates).values(values).returning(),
    });
  });
}

/** The state a conversation is in: the last entered that is not complete; null where there is none. */
export async function currentState(
  ctx: RepositoryContext,
  conversationId: string,
): Promise<ConversationState | null> {
  const [row] = await ctx.db
    .select()
    .from(conversationStates)
    .where(and(eq(conversationStates.conversationId, conversationId), isNull(conversationStates.completedAt)))
    .orderBy(desc(conversationStates.enteredAt), desc(conversationStates.id))
    .limit(1);
  return row ?? null;
}

/** The states of a conversation in the order they were entered. */
export function listStates(ctx: RepositoryContext, conversationId: string): Promise<ConversationState[]> {
  return ctx.db
    .select()
    .from(conversationStates)
    .where(eq(conversationStates.conversationId, conversationId))
    .orderBy(asc(conversationStates.enteredAt), asc(conversationStates.id));
}

/** Writes the changed columns only. @throws MorvoError NOT_FOUND */
export function updateState(
  ctx: RepositoryContext,
  id: string,
  patch: ConversationStatePatch,
): Promise<ConversationState> {
  return patchRow(ctx, access(id), patch);
}

/** Completes a state and keeps how long it took. @throws MorvoError NOT_FOUND */
export function completeState(
  ctx: RepositoryContext,
  id: string,
  completedAt: string = timestampOf(ctx),
): Promise<ConversationState> {
  return inTransaction(ctx, async (tx) => {
    const { enteredAt } = existing(await access(id).read(tx));
    const took = enteredAt ? fromTimestamp(completedAt).getTime() - fromTimestamp(enteredAt).getTime() : 0;
    return patchRow(tx, access(id), {
      isCompleted: true,
      completionPercentage: 100,
      completedAt,
      durationSeconds: Math.max(0, Math.round(took / 1000)),
    });
  });
}
