import type { RunningAnswer } from '#shared/contract/app/chat.ts';
import type { BegunAnswer, EndedAnswer } from '#shared/contract/database/records.ts';
import type { Agent } from '../agents/agent.ts';
import type { AnswerOutcome } from './answer.ts';

/** Takes what an answer came to; gives all that is recorded of it. */
export function endedAnswer(
  conductor: Agent,
  begun: BegunAnswer,
  answer: RunningAnswer,
  outcome: AnswerOutcome,
  processingTimeMs: number,
): EndedAnswer {
  const { understanding, written, runs } = outcome;
  const sum = (of: (run: EndedAnswer['runs'][number]) => number | null) =>
    runs.reduce((total, run) => total + (of(run) ?? 0), 0);
  return {
    answerTurnId: begun.answerTurnId,
    content: written?.text ?? answer.content,
    endedAs: outcome.endedAs,
    errorCode: outcome.errorCode,
    agentName: conductor.name,
    agentType: conductor.type,
    confidence: written?.confidence ?? null,
    language: written?.language ?? understanding?.answerLanguage ?? 'ar',
    culturalContextApplied: written?.culturalContextApplied ?? false,
    processingTimeMs,
    tokens: sum((run) => run.tokens),
    costUsd: sum((run) => run.costUsd),
    externalApis: written?.engine === 'model' ? ['language_model'] : [],
    followUps: [...(written?.followUps ?? [])],
    sources: [...(written?.sources ?? [])],
    analysis: understanding && {
      language: understanding.language,
      intent: understanding.intent,
      entities: understanding.entities,
      sentiment: understanding.sentiment,
    },
    runs,
  };
}
