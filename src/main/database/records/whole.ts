import type { RepositoryContext } from '#db/context.ts';
import { allTurns } from '#db/repositories/conversation-turns.ts';
import { getConversation } from '#db/repositories/conversations.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { moment, turnView } from '../views.ts';

/** A whole conversation for an export; throws NOT_FOUND. */
export async function wholeConversation(ctx: RepositoryContext, conversationId: string) {
  const conversation = await getConversation(ctx, conversationId);
  if (!conversation) throw new MorvoError('NOT_FOUND');
  const turns = (await allTurns(ctx, conversationId)).map(turnView);
  return { title: conversation.title, createdAt: moment(conversation.createdAt), turns };
}
