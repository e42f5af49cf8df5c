import { inTransaction, type RepositoryContext } from '#db/context.ts';
import { type NewAgentInteraction, recordInteractions } from '#db/repositories/agent-interactions.ts';
import { enterState } from '#db/repositories/conversation-states.ts';
import { appendTurn, getTurn, updateTurn } from '#db/repositories/conversation-turns.ts';
import { getConversation, updateConversation } from '#db/repositories/conversations.ts';
import { finishRunningAnswer, listRunningAnswers } from '#db/repositories/local/running-answers.ts';
import { dayOf, refreshUserAnalytics } from '#db/repositories/user-analytics.ts';
import type { AgentRunRecord, EndedAnswer } from '#shared/contract/database/records.ts';
import { stageAfter } from '#shared/domain/consultation-stage.ts';
import { toTimestamp } from '#shared/domain/timestamps.ts';
import {
  agentNames,
  agentTypes,
  type ConversationStage,
  interactionTypes,
  languages,
} from '#shared/domain/vocabulary.ts';

/** Records an answer that has ended, with all its runs, once: a second call with the same answer changes nothing. */
export function endAnswer(ctx: RepositoryContext, ended: EndedAnswer): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const running = await finishRunningAnswer(tx, ended.answerTurnId);
    if (!running || (await getTurn(tx, ended.answerTurnId))) return;
    const { conversationId, userId, userTurnId, turnNumber } = running;
    const stage = await nextStage(tx, conversationId, ended);
    await appendTurn(tx, {
      ...answerColumns(ended),
      conversationStageTransition: stage && `${stage.from} > ${stage.to}`,
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
    await updateConversation(tx, conversationId, {
      lastActivityAt: at,
      ...(stage && { conversationStage: stage.to }),
    });
    if (stage) {
      const stateData = { intent: ended.analysis?.intent ?? null, turn_id: ended.answerTurnId };
      const state = { conversationId, userId, stateName: stage.to, stateData };
      await enterState(tx, { ...state, stateType: 'consultation' });
    }
    const runs = ended.runs.map((run) => interaction(run, conversationId, userId, ended.answerTurnId));
    await recordInteractions(tx, runs);
    await refreshUserAnalytics(tx, userId, await dayOf(tx, userId));
  });
}

/** The stage that a completed answer leads to, where it is another one. */
async function nextStage(
  tx: RepositoryContext,
  conversationId: string,
  { endedAs, analysis }: EndedAnswer,
): Promise<{ from: ConversationStage; to: ConversationStage } | null> {
  if (endedAs !== 'completed' || !analysis) return null;
  const from = (await getConversation(tx, conversationId))?.conversationStage ?? 'initial';
  const to = stageAfter(from, analysis.intent);
  return to === from ? null : { from, to };
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
