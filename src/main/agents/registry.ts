import { type AgentType, agentTypes } from '#shared/domain/vocabulary.ts';
import type { Agent, AgentAvailability } from './agent.ts';

/** The agents that are present, by type. */
export type AgentRegistry = {
  /** The agent that understands each turn first. */
  conductor: Agent;
  /** Gives the agent of this type, or null where it is not part of this version. */
  find(type: AgentType): Agent | null;
  /**
   * Gives the state of every agent type. `online` says whether there is a network, `configured` whether
   * an agent has what it needs (a key, for instance).
   */
  availability(online: boolean, configured: (type: AgentType) => boolean): readonly AgentAvailability[];
};

/** Makes a registry. Throws a RangeError when two agents share a type: that is a mistake in the wiring. */
export function createRegistry(conductor: Agent, specialists: readonly Agent[]): AgentRegistry {
  const byType = new Map<AgentType, Agent>();
  for (const agent of [conductor, ...specialists]) {
    if (byType.has(agent.type)) throw new RangeError(`two agents of type ${agent.type}`);
    byType.set(agent.type, agent);
  }
  return {
    conductor,
    find: (type) => byType.get(type) ?? null,
    availability: (online, configured) =>
      agentTypes.map((type) => ({ type, state: stateOf(byType.get(type), online, configured) })),
  };
}

function stateOf(
  agent: Agent | undefined,
  online: boolean,
  configured: (type: AgentType) => boolean,
): AgentAvailability['state'] {
  if (agent === undefined) return 'not_installed';
  if (!configured(agent.type)) return 'not_configured';
  return agent.needsNetwork && !online ? 'offline' : 'ready';
}
