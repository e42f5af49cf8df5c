import type { RepositoryContext } from '../context.ts';
import { createConversation } from '../repositories/conversations.ts';
import { createUser } from '../repositories/users.ts';

/** Makes a user with an address of its own; gives the id. */
export async function makeUser(ctx: RepositoryContext): Promise<string> {
  const id = ctx.newId();
  await createUser(ctx, { id, email: `${id}@example.sa`, hashedPassword: 'argon2' });
  return id;
}

/** Makes a user with a conversation; gives both ids. */
export async function makeConversation(
  ctx: RepositoryContext,
): Promise<{ userId: string; conversationId: string }> {
  const userId = await makeUser(ctx);
  const { id } = await createConversation(ctx, { userId, conversationType: 'consultation' });
  return { userId, conversationId: id };
}
