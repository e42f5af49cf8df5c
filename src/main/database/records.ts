import { inTransaction, type RepositoryContext } from '#db/context.ts';
import { type NewAgentInteraction, recordInteractions } from '#db/repositories/agent-interactions.ts';
import {
  allTurns,
  appendTurn,
  type ConversationTurn,
  deleteTurnsFrom,
  getTurn,
  turnsBefore,
  updateTurn,
} from '#db/repositories/conversation-turns.ts';
import { createConversation, getConversation, updateConversation } from '#db/repositories/conversations.ts';
import { getCulturalContext } from '#db/repositories/cultural-contexts.ts';
import {
  finishRunningAnswer,
  listRunningAnswers,
  saveRunningAnswer,
  startRunningAnswer,
} from '#db/repositories/local/running-answers.ts';
import { dayOf, refreshUserAnalytics } from '#db/repositories/user-analytics.ts';
import { getUserProfile } from '#db/repositories/user-profiles.ts';
import { culture, profile } from '#shared/contract/database/people.ts';
import type { AgentRunRecord, BegunAnswer, EndedAnswer } from '#shared/contract/database/records.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { toTimestamp } from '#shared/domain/timestamps.ts';
import { agentNames, agentTypes, interactionTypes, languages } from '#shared/domain/vocabulary.ts';
import { moment, turnView } from './views.ts';

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
    if (!known)
      await createConversation(tx, { id: conversationId, userId, ...conversationDefaults, ...titled });
    else if (known.title === null) await updateConversation(tx, conversationId, titled);
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

/** Records an answer that has ended, with all its runs, once: a second call with the same answer changes nothing. */
export function endAnswer(ctx: RepositoryContext, ended: EndedAnswer): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const running = await finishRunningAnswer(tx, ended.answerTurnId);
    if (!running || (await getTurn(tx, ended.answerTurnId))) return;
    const { conversationId, userId, userTurnId, turnNumber } = running;
    await appendTurn(tx, {
      ...answerColumns(ended),
      id: ended.answerTurnId,
      conversationId,
      userId,
      turnNumber,
    });
    if (ended.analysis) {
      await updateTurn(tx, userTurnId, {
        language: memberOf(languages, ended.analysis.language),
        intentDetected: ended.analysis.intent,
        entitiesExtracted: jsonObject(ended.analysis.entities),
        sentimentScore: ended.analysis.sentiment,
      });
    }
    const at = toTimestamp(tx.now());
    await updateConversation(tx, conversationId, { lastActivityAt: at });
    const runs = ended.runs.map((run) => interaction(run, conversationId, userId, ended.answerTurnId));
    await recordInteractions(tx, runs);
    await refreshUserAnalytics(tx, userId, await dayOf(tx, userId));
  });
}

/** Records every running answer but those still being written as an interrupted turn; gives how many there were. */
export async function recoverInterrupted(
  ctx: RepositoryContext,
  stillRunning: readonly string[],
): Promise<number> {
  const left = (await listRunningAnswers(ctx)).filter((answer) => !stillRunning.includes(answer.turnId));
  for (const answer of left) {
    await endAnswer(ctx, {
      answerTurnId: answer.turnId,
      content: answer.content,
      endedAs: 'interrupted',
      errorCode: null,
      ...{
        agentName: 'master_agent',
        agentType: 'master',
        confidence: null,
        language: answer.language ?? 'ar',
      },
      ...{
        culturalContextApplied: false,
        processingTimeMs: 0,
        tokens: null,
        costUsd: null,
        externalApis: [],
      },
      ...{ followUps: [], sources: [], analysis: null, runs: [] },
    });
  }
  return left.length;
}

/** A whole conversation for an export; throws NOT_FOUND. */
export async function wholeConversation(ctx: RepositoryContext, conversationId: string) {
  const conversation = await getConversation(ctx, conversationId);
  if (!conversation) throw new MorvoError('NOT_FOUND');
  const turns = (await allTurns(ctx, conversationId)).map(turnView);
  return { title: conversation.title, createdAt: moment(conversation.createdAt), turns };
}

export { saveRunningAnswer };

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

function answerColumns(ended: EndedAnswer) {
  return {
    role: 'assistant' as const,
    content: ended.content,
    agentName: memberOf(agentNames, ended.agentName),
    agentType: memberOf(agentTypes, ended.agentType),
    agentConfidence: ended.confidence,
    language: memberOf(languages, ended.language),
    culturalContextApplied: ended.culturalContextApplied,
    processingTimeMs: ended.processingTimeMs,
    tokensUsed: ended.tokens,
    costUsd: ended.costUsd,
    externalApisUsed: ended.externalApis,
    apiResponseData: { sources: ended.sources },
    followUpQuestions: ended.followUps,
    triggeredAgentHandoff: ended.runs.some((run) => run.interactionType === 'handoff'),
    endedAs: ended.endedAs,
    errorCode: ended.errorCode,
  };
}

function interaction(
  run: AgentRunRecord,
  conversationId: string,
  userId: string,
  turnId: string,
): NewAgentInteraction {
  return {
    ...{ id: run.id, conversationId, userId, turnId },
    agentName: memberOf(agentNames, run.agentName) ?? 'master_agent',
    agentVersion: run.agentVersion,
    interactionType: memberOf(interactionTypes, run.interactionType) ?? 'analysis',
    inputData: jsonObject(run.input),
    outputData: jsonObject(run.output),
    executionTimeMs: run.executionTimeMs,
    success: run.success,
    errorMessage: run.errorMessage,
    confidenceScore: run.confidence,
    tokensConsumed: run.tokens,
    apiCallsMade: run.apiCalls,
    costIncurred: run.costUsd,
    createdAt: toTimestamp(run.startedAt),
  };
}

/** The value as the vocabulary's own member, or null where it is none. */
function memberOf<T extends string>(list: readonly T[], value: string | null): T | null {
  return list.find((member) => member === value) ?? null;
}

/** An object for a jsonb column, which takes no JSON null. */
function jsonObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
