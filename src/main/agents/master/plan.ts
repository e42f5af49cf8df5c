import type { AgentType } from '#shared/domain/vocabulary.ts';
import type { AgentAvailability } from '../agent.ts';
import type { Entities } from './entities.ts';
import { type Intent, socialIntents } from './intents.ts';

/** What becomes of one planned piece of work. */
export type PlanStatus = 'run' | 'deferred' | 'unavailable';
/** What work is planned for. */
export type PlanPurpose =
  | 'sourced_facts'
  | 'read_website'
  | 'latest_news'
  | 'search_data'
  | 'combine_findings';
/** Why work does not run now. */
export type PlanObstacle = Exclude<AgentAvailability['state'], 'ready'>;

export type PlannedTask = {
  agent: AgentType;
  purpose: PlanPurpose;
  status: PlanStatus;
  /** Null when it runs. */
  why: PlanObstacle | null;
};

/** The specialists of one answer, in order; tasks of one stage may run in parallel. */
export type Plan = { stages: readonly (readonly PlannedTask[])[] };

type Wanted = { agent: AgentType; purpose: PlanPurpose };

const websiteIntents: readonly Intent[] = ['website_analysis'];
const newsIntents: readonly Intent[] = ['crisis', 'competitor_analysis'];
const searchDataIntents: readonly Intent[] = ['seo', 'competitor_analysis'];

/**
 * Decides which specialists a question needs and what becomes of each: runs, waits for the network (`deferred`),
 * or cannot run here (`unavailable`). Social turns need none.
 */
export function makePlan(
  intent: Intent,
  entities: Pick<Entities, 'urls'>,
  availability: readonly AgentAvailability[],
): Plan {
  if (socialIntents.includes(intent)) return { stages: [] };
  const research = wantedSpecialists(intent, entities).map((wanted) => decide(wanted, availability));
  const synthesis: Wanted = { agent: 'data_synthesis', purpose: 'combine_findings' };
  const running = research.filter((task) => task.status === 'run').length;
  return { stages: running >= 2 ? [research, [decide(synthesis, availability)]] : [research] };
}

/** Gives every task of a plan, in order. */
export function planTasks(plan: Plan): readonly PlannedTask[] {
  return plan.stages.flat();
}

function wantedSpecialists(intent: Intent, entities: Pick<Entities, 'urls'>): Wanted[] {
  const wanted: Wanted[] = [{ agent: 'cultural_context', purpose: 'sourced_facts' }];
  if (websiteIntents.includes(intent) || entities.urls.length > 0) {
    wanted.push({ agent: 'perplexity', purpose: 'read_website' });
  } else if (newsIntents.includes(intent)) {
    wanted.push({ agent: 'perplexity', purpose: 'latest_news' });
  }
  if (searchDataIntents.includes(intent)) wanted.push({ agent: 'se_ranking', purpose: 'search_data' });
  return wanted;
}

function decide(wanted: Wanted, availability: readonly AgentAvailability[]): PlannedTask {
  const state = availability.find((one) => one.type === wanted.agent)?.state ?? 'not_installed';
  if (state === 'ready') return { ...wanted, status: 'run', why: null };
  return { ...wanted, status: state === 'offline' ? 'deferred' : 'unavailable', why: state };
}
