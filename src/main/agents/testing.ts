import { wordsOf } from '#shared/domain/text.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { playbookEntries } from '#shared/playbook/index.ts';
import type { AgentAvailability, AgentContext, AgentDeps, ProfileSummary } from './agent.ts';
import { culturalContextAgent } from './cultural_context/index.ts';
import { masterAgent } from './master/index.ts';
import { pickFacts } from './playbook-facts.ts';
import { composeAnswer } from './writer/compose.ts';

/** For tests: the day that the playbook was compiled. */
export const testDay = new Date('2026-11-22T09:00:00Z');

/** For tests: a profile in which nothing is filled in. */
export const emptyProfile: ProfileSummary = {
  industryPrimary: null,
  industrySecondary: null,
  businessModel: null,
  targetMarket: null,
  city: null,
  region: null,
  companySize: null,
  preferredLanguage: null,
  responseFormatPreference: null,
  detailLevelPreference: null,
  marketingExperienceLevel: null,
  primaryMarketingGoals: null,
  currentMarketingChannels: null,
  marketingBudgetRange: null,
};

/** For tests: a context with nothing known but the question. */
export function contextFor(question: string, known: Partial<AgentContext> = {}): AgentContext {
  return {
    conversationId: 'conversation',
    userId: 'user',
    question,
    history: [],
    profile: null,
    culture: null,
    understanding: null,
    findings: [],
    today: testDay,
    signal: new AbortController().signal,
    ...known,
  };
}

/** For tests: the shipped playbook with a search by shared words, in memory. */
export function depsFor(known: Partial<AgentDeps> = {}): AgentDeps {
  const availability: AgentAvailability[] = [
    { type: 'master', state: 'ready' },
    { type: 'cultural_context', state: 'ready' },
    { type: 'perplexity', state: 'not_installed' },
    { type: 'se_ranking', state: 'not_installed' },
    { type: 'data_synthesis', state: 'not_installed' },
  ];
  return {
    searchPlaybook: async ({ query, limit, topics }) =>
      playbookEntries
        .filter((entry) => topics === undefined || topics.includes(entry.topic))
        .map((entry) => ({ entry, score: sharedWords(entry, query) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
    playbookFacts: async (ids) => pickFacts(playbookEntries, ids),
    model: null,
    availability: () => availability,
    now: () => testDay,
    ...known,
  };
}

/** For tests: runs master and cultural context on a question; gives the context an answer is written from. */
export async function understoodContext(
  question: string,
  known: Partial<AgentContext> = {},
  deps = depsFor(),
) {
  const context = contextFor(question, known);
  const master = await masterAgent.run(deps, context, () => {});
  const understood = { ...context, understanding: master.understanding ?? null };
  const result = await culturalContextAgent.run(deps, understood, () => {});
  const social = master.understanding?.plan.stages.length === 0;
  return { ...understood, findings: social ? [] : result.findings };
}

/** For tests: the whole way from a question to the playbook's answer. */
export async function answerTo(question: string, known: Partial<AgentContext> = {}) {
  const context = await understoodContext(question, known);
  return { context, answer: composeAnswer(context) };
}

function sharedWords(entry: PlaybookEntry, query: string): number {
  const text = new Set(
    wordsOf(
      [
        entry.title.ar,
        entry.title.en,
        entry.claim.ar,
        entry.claim.en,
        ...entry.keywords.ar,
        ...entry.keywords.en,
      ].join(' '),
    ),
  );
  return wordsOf(query).filter((word) => text.has(word)).length;
}
