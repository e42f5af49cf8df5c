import type { Agent } from '../agent.ts';
import { planTasks } from './plan.ts';
import { understand } from './understand.ts';

/** The agent that understands each turn first: by rules, with or without a language model. */
export const masterAgent: Agent = {
  name: 'master_agent',
  type: 'master',
  version: '1.0.0',
  interaction: 'plan',
  needsNetwork: false,
  async run(deps, context, emit) {
    context.signal.throwIfAborted();
    emit({ type: 'step', step: 'understanding' });
    const understanding = understand(context, deps.availability());
    const { language, intent, entities, sentiment, plan, carriedOver, evidence } = understanding;
    return {
      output: {
        language,
        intent,
        evidence,
        entities,
        sentiment,
        carriedOver,
        plan: planTasks(plan),
      },
      findings: [],
      understanding,
      confidence: understanding.intentScore,
      tokens: 0,
      apiCalls: 0,
      costUsd: 0,
    };
  },
};
