/** The five agents of the product; `agent_name` and `agent_type` as the database stores them. */
export const agentTypes = [
  'master',
  'cultural_context',
  'perplexity',
  'se_ranking',
  'data_synthesis',
] as const;

export type AgentType = (typeof agentTypes)[number];
export type AgentName = `${AgentType}_agent`;

/** Gives the stored name of an agent of this type (`master` → `master_agent`). */
export function agentNameOf(type: AgentType): AgentName {
  return `${type}_agent`;
}
