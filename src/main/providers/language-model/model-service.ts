import type { LocalServer, ModelChoice } from '#shared/contract/app/settings.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import type { LanguageModelPort } from '../../agents/ports.ts';
import type { KeyStore } from '../../secrets/key-store.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { endpointAddress } from './address.ts';
import { discoverLocalServers, listModels } from './local-servers.ts';
import type { Endpoint } from './openai-compatible.ts';

export type ModelServiceDeps = {
  settings: Pick<SettingsStore, 'get' | 'update'>;
  keys: KeyStore;
  fetch: typeof globalThis.fetch;
  /** Loads the client of a language model; apart, because it is large and start-up does not need it. */
  connect(endpoint: Endpoint): Promise<LanguageModelPort>;
  clock(): number;
};

export type ModelService = ReturnType<typeof createModelService>;

const probeMs = 600;
const listMs = 10_000;
const testMs = 60_000;
const keyName = (baseUrl: string) => `model ${endpointAddress(baseUrl)}`;

/** The language model that the person has chosen, if any, and the ways to choose one. */
export function createModelService(deps: ModelServiceDeps) {
  const keyFor = (choice: Pick<ModelChoice, 'baseUrl' | 'apiKey'>) =>
    choice.apiKey === undefined ? deps.keys.get(keyName(choice.baseUrl)) : choice.apiKey || null;

  /** Gives the chosen model, or null: then the playbook answers. */
  function current(): LanguageModelPort | null {
    const { model } = deps.settings.get();
    if (!model) return null;
    const endpoint = { ...model, apiKey: deps.keys.get(keyName(model.baseUrl)) };
    return {
      label: model.label || model.model,
      async *stream(request) {
        yield* (await deps.connect(endpoint)).stream(request);
      },
    };
  }

  return {
    current,

    state() {
      const { model } = deps.settings.get();
      return {
        hasKey: model !== null && deps.keys.get(keyName(model.baseUrl)) !== null,
        keyStorage: deps.keys.kind,
      };
    },

    async save(choice: ModelChoice): Promise<void> {
      const baseUrl = endpointAddress(choice.baseUrl);
      if (choice.apiKey === '') await deps.keys.remove(keyName(baseUrl));
      else if (choice.apiKey !== undefined) await deps.keys.set(keyName(baseUrl), choice.apiKey);
      await deps.settings.update({ model: { baseUrl, model: choice.model, label: choice.label } });
    },

    async forget(): Promise<void> {
      const { model } = deps.settings.get();
      if (model) await deps.keys.remove(keyName(model.baseUrl));
      await deps.settings.update({ model: null });
    },

    discover: (): Promise<LocalServer[]> => discoverLocalServers({ fetch: deps.fetch, timeoutMs: probeMs }),

    list: (choice: Pick<ModelChoice, 'baseUrl' | 'apiKey'>): Promise<string[]> =>
      listModels({ fetch: deps.fetch, timeoutMs: listMs }, choice.baseUrl, keyFor(choice)),

    /** Asks for one short sentence; throws a MODEL_… code. */
    async test(choice: ModelChoice): Promise<{ reply: string; ms: number }> {
      const started = deps.clock();
      const model = await deps.connect({ ...choice, apiKey: keyFor(choice) });
      let reply = '';
      const signal = AbortSignal.timeout(testMs);
      const messages = [{ role: 'user' as const, content: 'قل: جاهز' }];
      for await (const chunk of model.stream({ system: 'Reply with one word.', messages, signal })) {
        if (chunk.type === 'text') reply += chunk.text;
        if (reply.length > 200) break;
      }
      if (reply.trim() === '') throw new MorvoError('MODEL_BAD_RESPONSE', { reason: 'empty' });
      return { reply: reply.slice(0, 200), ms: Math.round(deps.clock() - started) };
    },
  };
}
