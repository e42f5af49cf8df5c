import { inTransaction, type RepositoryContext } from '#db/context.ts';
import { enterState } from '#db/repositories/conversation-states.ts';
import {
  appendTurn,
  type ConversationTurn,
  deleteTurnsFrom,
  getTurn,
  turnsBefore,
} from '#db/repositories/conversation-turns.ts';
import { createConversation, getConversation, updateConversation } from '#db/repositories/conversations.ts';
import { getCulturalContext } from '#db/repositories/cultural-contexts.ts';
import { startRunningAnswer } from '#db/repositories/local/running-answers.ts';
import { getUserProfile } from '#db/repositories/user-profiles.ts';
import { culture, profile } from '#shared/contract/database/people.ts';
import type { BegunAnswer } from '#shared/contract/database/records.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { moment } from '../views.ts';

export type Begin = { conversationId: string; answerTurnId: string; historyLimit: number };

const conversationDefaults = { conversationType: 'consultation', conversationStage: 'initial' } as const;

/**
 * Records a user turn (and its conversation, when it is new) and that its answer is being written. What the answer needs
 * to know is read after the commit, through `reading`: the person sees the turn the sooner.
 */
export async function beginTurn(
  ctx: RepositoryContext,
  reading: RepositoryContext,
  userId: string,
  input: Begin & { userTurnId: string; content: string; title: string | null },
): Promise<BegunAnswer> {
  const asked = await inTransaction(ctx, async (tx) => {
    const { conversationId } = input;
    const known = await getConversation(tx, conversationId);
    const titled = { ...(input.title !== null && { title: input.title }) };
    if (!known) {
      await createConversation(tx, { id: conversationId, userId, ...conversationDefaults, ...titled });
      await enterState(tx, { conversationId, userId, stateName: 'initial', stateType: 'consultation' });
    } else if (known.title === null) await updateConversation(tx, conversationId, titled);
    return addUserTurn(tx, userId, input);
  });
  return begun(reading, userId, input, asked);
}

/** Puts an answer (or all that came after a user turn) aside and begins another answer to the same user turn. */
export async function beginAgain(
  ctx: RepositoryContext,
  reading: RepositoryContext,
  userId: string,
  input: Begin & { turnId: string },
): Promise<BegunAnswer> {
  const asked = await inTransaction(ctx, async (tx) => {
    const turn = await turnOf(tx, input.conversationId, input.turnId);
    const question = turn.role === 'user' ? turn : await questionOf(tx, turn);
    await deleteTurnsFrom(tx, question.id, { keepTurn: true });
    await startAnswer(tx, userId, input, question);
    return question;
  });
  return begun(reading, userId, input, asked);
}

/** Puts a user turn and all after it aside and begins with an edited one in its place. */
export async function beginEdited(
  ctx: RepositoryContext,
  reading: RepositoryContext,
  userId: string,
  input: Begin & { turnId: string; userTurnId: string; content: string },
): Promise<BegunAnswer> {
  const asked = await inTransaction(ctx, async (tx) => {
    const turn = await turnOf(tx, input.conversationId, input.turnId);
    if (turn.role !== 'user') throw new MorvoError('INPUT_INVALID');
    await deleteTurnsFrom(tx, turn.id);
    return addUserTurn(tx, userId, input);
  });
  return begun(reading, userId, input, asked);
}

async function addUserTurn(
  tx: RepositoryContext,
  userId: string,
  input: Begin & { userTurnId: string; content: string },
): Promise<ConversationTurn> {
  const { conversationId, userTurnId: id, content } = input;
  const turn = await appendTurn(tx, { id, conversationId, userId, role: 'user', content });
  await updateConversation(tx, conversationId, { lastActivityAt: turn.createdAt });
  await startAnswer(tx, userId, input, turn);
  return turn;
}

async function startAnswer(
  tx: RepositoryContext,
  userId: string,
  { conversationId, answerTurnId }: Begin,
  asked: ConversationTurn,
): Promise<void> {
  const turnNumber = asked.turnNumber + 1;
  await startRunningAnswer(tx, {
    turnId: answerTurnId,
    conversationId,
    userId,
    userTurnId: asked.id,
    turnNumber,
  });
}

async function begun(
  ctx: RepositoryContext,
  userId: string,
  { conversationId, answerTurnId, historyLimit }: Begin,
  asked: ConversationTurn,
): Promise<BegunAnswer> {
  // The pages are told of the commit first, and their reads go first.
  await new Promise(setImmediate);
  const [before, profileRow, cultureRow] = await Promise.all([
    turnsBefore(ctx, { conversationId, before: asked.id, limit: historyLimit }),
    getUserProfile(ctx, userId),
    getCulturalContext(ctx, userId),
  ]);
  return {
    ...{ conversationId, userId, userTurnId: asked.id, answerTurnId, question: asked.content },
    history: before.turns.map(({ role, content }) => ({ role, content })),
    profile: profile.nullable().catch(null).parse(profileView(profileRow)),
    culture: culture.nullable().catch(null).parse(cultureRow),
  };
}

function profileView(row: Awaited<ReturnType<typeof getUserProfile>>) {
  return row && { ...row, lastProfileUpdate: moment(row.lastProfileUpdate) };
}

async function turnOf(
  tx: RepositoryContext,
  conversationId: string,
  turnId: string,
): Promise<ConversationTurn> {
  const turn = await getTurn(tx, turnId);
  if (!turn || turn.conversationId !== conversationId || turn.deletedAt) throw new MorvoError('NOT_FOUND');
  return turn;
}

async function questionOf(tx: RepositoryContext, answer: ConversationTurn): Promise<ConversationTurn> {
  const { turns } = await turnsBefore(tx, {
    conversationId: answer.conversationId ?? '',
    before: answer.id,
    limit: 20,
  });
  const asked = turns.findLast((turn) => turn.role === 'user');
  if (!asked) throw new MorvoError('NOT_FOUND');
  return asked;
}
