import { hostname } from 'node:os';
import { v7 } from 'uuid';
import type { AccountSummary } from '#shared/contract/app/session.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { type AccountFolders, accountFolders } from './accounts/folders.ts';
import { culturalContextAgent } from './agents/cultural_context/index.ts';
import { masterAgent } from './agents/master/index.ts';
import { pickFacts } from './agents/playbook-facts.ts';
import { createRegistry } from './agents/registry.ts';
import { writeAnswer } from './agents/writer/index.ts';
import type { AnswerDeps } from './orchestrator/answer.ts';
import { createOrchestrator, type Orchestrator } from './orchestrator/orchestrator.ts';
import { createModelService, type ModelService } from './providers/language-model/model-service.ts';
import type { KeyStore } from './secrets/key-store.ts';
import { type BackupService, createBackupService } from './session/backup-service.ts';
import { type DatabaseProcess, throughRestarts } from './session/database-link.ts';
import { createSession, type SessionControl } from './session/session.ts';
import type { SettingsStore } from './settings/store.ts';

export type ServiceDeps = {
  userData: string;
  settings: SettingsStore;
  keys: KeyStore;
  /** True for the demo's folder of invented data. */
  demo: boolean;
  startDatabase(): DatabaseProcess;
  fetch: typeof globalThis.fetch;
  online(): boolean;
  report(error: unknown, about: string): void;
};

export type Services = {
  folders: AccountFolders;
  session: SessionControl;
  orchestrator: Orchestrator;
  models: ModelService;
  backups: BackupService;
};

/** Wires the services of main together; the one place that knows them all. Runs in plain Node too. */
export async function createServices(deps: ServiceDeps): Promise<Services> {
  const folders = accountFolders(deps.userData);
  const now = () => new Date();
  const clock = () => performance.now();
  const models = createModelService({
    ...deps,
    clock,
    connect: async (endpoint) => {
      const { openAICompatible } = await import('./providers/language-model/openai-compatible.ts');
      return openAICompatible(endpoint, deps.fetch);
    },
  });
  const session: SessionControl = createSession({
    ...{ folders, now, newId: v7, deviceName: hostname() },
    settings: deps.settings,
    startDatabase: deps.startDatabase,
    demo: deps.demo ? await demoAccount(folders) : null,
    runningAnswers: () => orchestrator.runningIds(),
    endAnswers: () => orchestrator.endAll(),
    report: deps.report,
  });
  const orchestrator = createOrchestrator({
    ...{ newId: v7, now, clock },
    records: () => session.host().records,
    repeat: (call) => throughRestarts(session.nextLink, (host) => call(host.records)),
    answerDeps: () => answerDeps(session, models, deps.online),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    report: deps.report,
  });
  return { folders, session, orchestrator, models, backups: createBackupService(session) };
}

const registry = createRegistry(masterAgent, [culturalContextAgent]);

function answerDeps(session: SessionControl, models: ModelService, online: () => boolean): AnswerDeps {
  const now = () => new Date();
  return {
    ...{ newId: v7, now, clock: () => performance.now(), registry, write: writeAnswer },
    agentDeps: {
      searchPlaybook: (query) => throughRestarts(session.nextLink, (host) => host.playbook.search(query)),
      playbookFacts: async (ids) => {
        const { playbookEntries } = await import('#shared/playbook/index.ts');
        return pickFacts(playbookEntries, ids);
      },
      model: models.current(),
      availability: () => registry.availability(online(), () => true),
      now,
    },
  };
}

async function demoAccount(folders: AccountFolders): Promise<AccountSummary> {
  const [account] = await folders.list();
  if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND', { demo: true });
  return account;
}
