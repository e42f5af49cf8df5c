import { dayKey } from '#shared/domain/dates.ts';
import { answerLanguageFor, detectLanguage } from '#shared/domain/language.ts';
import type { AgentAvailability, AgentContext } from '../agent.ts';
import type { Understanding } from '../understanding.ts';
import { leansOnEarlier, mergeEntities } from './carry-over.ts';
import { type Entities, findEntities } from './entities.ts';
import { rankIntents } from './intent.ts';
import type { IntentScore } from './intents.ts';
import { makePlan } from './plan.ts';
import { sentimentOf } from './sentiment.ts';

type Reading = { entities: Entities; ranked: readonly IntentScore[]; carriedOver: boolean };

/** Understands a user turn by rules: language, intent, entities, mood, and the plan for it. Pure; never throws. */
export function understand(
  context: Pick<AgentContext, 'question' | 'history' | 'profile' | 'today'>,
  availability: readonly AgentAvailability[],
): Understanding {
  const { question, history, profile } = context;
  const earlier = history.filter((turn) => turn.role === 'user').map((turn) => turn.content);
  const answerLanguage = answerLanguageFor(question, earlier, profile?.preferredLanguage ?? null);
  const { entities, ranked, carriedOver } = read(question, earlier.at(-1) ?? null, dayKey(context.today));
  const [best, ...alternatives] = ranked;
  const intent = best?.intent ?? 'unknown';
  return {
    language: detectLanguage(question) ?? answerLanguage,
    answerLanguage,
    intent,
    intentScore: best?.score ?? 0,
    evidence: best?.evidence ?? [],
    alternatives,
    entities,
    sentiment: sentimentOf(question),
    carriedOver,
    plan: makePlan(intent, entities, availability),
  };
}

/** Reads a question; one that leans on the earlier question takes from it what it leaves unsaid. */
function read(question: string, earlier: string | null, today: string): Reading {
  const entities = findEntities(question, today);
  const ranked = rankIntents(question, entities);
  if (earlier === null || !leansOnEarlier(question)) return { entities, ranked, carriedOver: false };
  const before = findEntities(earlier, today);
  const rankedBefore = rankIntents(earlier, before);
  const byWords = ranked.filter((one) => one.evidence.some((evidence) => !evidence.startsWith('+')));
  return {
    entities: mergeEntities(entities, before),
    ranked: byWords.length > 0 ? byWords : rankedBefore.length > 0 ? rankedBefore : ranked,
    carriedOver: true,
  };
}
