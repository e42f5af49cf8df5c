import type { Agent } from '../agent.ts';
import { subjectOf } from '../subject.ts';
import { chooseFindings } from './findings.ts';
import { labelsOf, queriesFor } from './queries.ts';
import { queryOf } from './relevance.ts';
import { wantedFacts } from './wanted-facts.ts';

/** The agent that knows the Saudi market: it finds in the playbook what a question needs. Works without a network. */
export const culturalContextAgent: Agent = {
  name: 'cultural_context_agent',
  type: 'cultural_context',
  version: '1.0.0',
  interaction: 'retrieval',
  needsNetwork: false,
  async run(deps, context, emit) {
    context.signal.throwIfAborted();
    emit({ type: 'step', step: 'searching_playbook' });
    const subject = subjectOf(context);
    const queries = queriesFor(context, subject);
    const wanted = wantedFacts(subject);
    const [facts, ...results] = await Promise.all([
      deps.playbookFacts(wanted),
      ...queries.map((query) => deps.searchPlaybook(query)),
    ]);
    context.signal.throwIfAborted();
    const searched = results.flat().map((result) => result.entry);
    const query = queryOf(context.question, labelsOf(subject));
    const findings = chooseFindings(facts, searched, query, subject.today);
    return {
      output: {
        queries: queries.map(({ query: text, topics }) => ({ query: text, topics: topics ?? [] })),
        wanted,
        entries: findings.map(({ id, score }) => ({ id, score })),
      },
      findings,
      confidence: findings[0]?.score ?? 0,
      tokens: 0,
      apiCalls: 0,
      costUsd: 0,
    };
  },
};
