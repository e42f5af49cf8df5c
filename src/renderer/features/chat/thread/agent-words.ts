import { type AgentName, agentNames } from '#shared/domain/vocabulary.ts';

/** The word of an agent; `other` for one this version does not know. */
export function agentWord(name: string): AgentName | 'other' {
  return agentNames.find((known) => known === name) ?? 'other';
}
