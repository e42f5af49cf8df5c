import type { Culture, Profile } from '#shared/contract/database/people.ts';
import type { AgentName, AgentType, InteractionType } from '#shared/domain/vocabulary.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import type { Finding } from './finding.ts';
import type { LanguageModelPort, PlaybookQuery, ScoredEntry } from './ports.ts';
import type { Understanding } from './understanding.ts';

/** An earlier turn of the conversation. */
export type HistoryTurn = { role: 'user' | 'assistant' | 'system'; content: string };

/** What the agents know of the person's work; a whole profile fits. */
export type ProfileSummary = Pick<
  Profile,
  | 'industryPrimary'
  | 'industrySecondary'
  | 'businessModel'
  | 'targetMarket'
  | 'city'
  | 'region'
  | 'companySize'
  | 'preferredLanguage'
  | 'responseFormatPreference'
  | 'detailLevelPreference'
  | 'marketingExperienceLevel'
  | 'primaryMarketingGoals'
  | 'currentMarketingChannels'
  | 'marketingBudgetRange'
>;

/** The person's cultural settings that change an answer; a whole cultural context fits. */
export type CultureSummary = Pick<
  Culture,
  | 'halalMarketingRequired'
  | 'prayerTimeAwareness'
  | 'ramadanMarketingAdjustments'
  | 'vision2030Alignment'
  | 'primaryRegion'
  | 'regionalDialectPreference'
>;

/** Everything that one agent's run may look at. The orchestrator fills `understanding` and `findings` as it goes. */
export type AgentContext = {
  conversationId: string;
  userId: string;
  /** The user turn's text, as it was written: hostile until cleaned. */
  question: string;
  /** The latest turns before the question, oldest first. */
  history: readonly HistoryTurn[];
  profile: ProfileSummary | null;
  culture: CultureSummary | null;
  /** What the master agent understood; null only while the master itself runs. */
  understanding: Understanding | null;
  /** What the agents that ran before have found. */
  findings: readonly Finding[];
  today: Date;
  signal: AbortSignal;
};

/** Whether an agent can run now, and if not, why. */
export type AgentAvailability = {
  type: AgentType;
  state: 'ready' | 'offline' | 'not_configured' | 'not_installed';
};

/** What reaches an agent from outside. */
export type AgentDeps = {
  searchPlaybook(query: PlaybookQuery): Promise<readonly ScoredEntry[]>;
  /** Entries by id, in the order asked; `SEA-01.*` stands for a fact with all its parts (see pickFacts). */
  playbookFacts(ids: readonly string[]): Promise<readonly PlaybookEntry[]>;
  model: LanguageModelPort | null;
  /** The state of every agent, from the registry, the network and the settings. */
  availability(): readonly AgentAvailability[];
  now(): Date;
};

/** What an agent tells while it runs. `step` is a code that the interface puts into words. */
export type AgentEvent =
  | { type: 'step'; step: 'understanding' | 'searching_playbook' | 'reading_web' | 'writing' }
  | { type: 'text'; text: string };

export type Emit = (event: AgentEvent) => void;

/** A value that JSON can carry unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a run leaves: goes into `agent_interactions` and, by its findings, into the answer. */
export type AgentResult = {
  /** For `output_data`. */
  output: { readonly [key: string]: Json };
  findings: readonly Finding[];
  /** Set by the master agent only. */
  understanding?: Understanding;
  /** 0–1. */
  confidence: number;
  /** Tokens as the provider counted them; 0 without a provider. */
  tokens: number;
  apiCalls: number;
  costUsd: number;
};

/** The one interface of every agent. `run` throws when it fails; AbortError when `context.signal` was aborted. */
export type Agent = {
  name: AgentName;
  type: AgentType;
  version: string;
  /** `interaction_type` of its records. */
  interaction: InteractionType;
  /** True where it needs the network, so that its work is deferred when there is none. */
  needsNetwork: boolean;
  run(deps: AgentDeps, context: AgentContext, emit: Emit): Promise<AgentResult>;
};
