import { inTransaction, type RepositoryContext } from '#db/context.ts';
import { appendTurn } from '#db/repositories/conversation-turns.ts';
import { createConversation } from '#db/repositories/conversations.ts';
import { startRunningAnswer } from '#db/repositories/local/running-answers.ts';
import { listUsers } from '#db/repositories/users.ts';

/** Thrown to take the rehearsal back; never seen outside. */
class Rehearsed extends Error {}

/**
 * Sends a message and takes it back: PostgreSQL reads its catalogue, checks and functions at the first use of each, which
 * costs the first message of a session a quarter of a second otherwise. Nothing of it is written and nobody is told.
 */
export async function warmUp(ctx: RepositoryContext): Promise<void> {
  const [user] = (await listUsers(ctx, { limit: 1 })).items;
  if (!user) return;
  const rehearsal = inTransaction(ctx, async (tx) => {
    const { id: conversationId } = await createConversation(tx, { userId: user.id });
    const turn = { conversationId, userId: user.id, role: 'user', content: '–' } as const;
    const { id: userTurnId } = await appendTurn(tx, turn);
    await startRunningAnswer(tx, {
      turnId: tx.newId(),
      conversationId,
      userId: user.id,
      userTurnId,
      turnNumber: 2,
    });
    throw new Rehearsed();
  });
  await rehearsal.catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error;
  });
}
