import type { AgentContext } from '../agent.ts';
import type { Subject } from '../subject.ts';
import type { Missing } from './phrases/type.ts';

/** Gives the first of the wished-for pieces that neither the question nor the profile says; null where all are there. */
export function firstMissing(
  asks: readonly Missing[],
  subject: Subject,
  context: AgentContext,
): Missing | null {
  return asks.find((ask) => isMissing(ask, subject, context)) ?? null;
}

function isMissing(
  ask: Missing,
  subject: Subject,
  { profile, understanding, question }: AgentContext,
): boolean {
  switch (ask) {
    case 'sector':
      return subject.sectors.length === 0;
    case 'city':
      return subject.city === null;
    case 'budget':
      return subject.money === null && (profile?.marketingBudgetRange ?? null) === null;
    case 'goal':
      return (
        (understanding?.entities.goals.length ?? 0) === 0 &&
        (profile?.primaryMarketingGoals ?? []).length === 0
      );
    case 'season':
      return subject.season === null;
    case 'url':
      return subject.urls.length === 0;
    case 'text':
      return !/[«"“]|:\s*\S.{20}/u.test(question.slice(0, 4000));
    case 'own_data':
      return true;
  }
}
