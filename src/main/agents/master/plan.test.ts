import { describe, expect, it } from 'vitest';
import { culturalContextAgent } from '../cultural_context/index.ts';
import { createRegistry } from '../registry.ts';
import { masterAgent } from './index.ts';
import { makePlan, planTasks } from './plan.ts';

const online = createRegistry(masterAgent, [culturalContextAgent]).availability(true, () => true);
const networked = (state: 'ready' | 'offline' | 'not_configured') =>
  online.map((one) => (one.type === 'master' || one.type === 'cultural_context' ? one : { ...one, state }));
const tasks = (...of: Parameters<typeof makePlan>) =>
  planTasks(makePlan(...of)).map(
    ({ agent, status, why }) => `${agent} ${status}${why === null ? '' : ` ${why}`}`,
  );

describe('makePlan', () => {
  it('needs nobody for a courtesy', () => {
    expect(tasks('greeting', { urls: [] }, online)).toEqual([]);
  });

  it('sends what needs an absent agent to nobody, and says why', () => {
    expect(tasks('seo', { urls: [] }, online)).toEqual([
      'cultural_context run',
      'se_ranking unavailable not_installed',
    ]);
  });

  it('defers network work while offline', () => {
    expect(tasks('website_analysis', { urls: [] }, networked('offline'))).toEqual([
      'cultural_context run',
      'perplexity deferred offline',
    ]);
  });

  it('says when an agent lacks its key', () => {
    expect(tasks('insight', { urls: ['a.sa'] }, networked('not_configured'))).toContain(
      'perplexity unavailable not_configured',
    );
  });

  it('combines what two or more specialists find, after them', () => {
    const plan = makePlan('competitor_analysis', { urls: [] }, networked('ready'));
    expect(plan.stages.map((stage) => stage.map((task) => task.agent))).toEqual([
      ['cultural_context', 'perplexity', 'se_ranking'],
      ['data_synthesis'],
    ]);
  });
});

describe('createRegistry', () => {
  it('refuses two agents of one type', () => {
    expect(() => createRegistry(masterAgent, [masterAgent])).toThrow(RangeError);
  });

  it('tells absent, unconfigured and offline agents apart', () => {
    const needsNetwork = { ...culturalContextAgent, type: 'perplexity' as const, needsNetwork: true };
    const registry = createRegistry(masterAgent, [needsNetwork]);
    const state = (online: boolean, configured: boolean) =>
      registry.availability(online, () => configured).find((one) => one.type === 'perplexity')?.state;
    expect([state(true, true), state(false, true), state(true, false)]).toEqual([
      'ready',
      'offline',
      'not_configured',
    ]);
    expect(registry.find('se_ranking')).toBeNull();
  });
});
