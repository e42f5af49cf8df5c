import { z } from 'zod';
import type { LocalServer } from '#shared/contract/app/settings.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { endpointAddress } from './address.ts';

/** Where the three programs listen unless told otherwise (their own documentation). Only this machine is asked. */
const usual = [
  { kind: 'ollama', baseUrl: 'http://127.0.0.1:11434/v1' },
  { kind: 'lm_studio', baseUrl: 'http://127.0.0.1:1234/v1' },
  { kind: 'llama_cpp', baseUrl: 'http://127.0.0.1:8080/v1' },
] as const;

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });
const ollamaTags = z.object({
  models: z.array(
    z.object({ name: z.string(), details: z.object({ parameter_size: z.string().optional() }).optional() }),
  ),
});

export type DiscoveryDeps = { fetch: typeof globalThis.fetch; timeoutMs: number };

/** Asks the three usual ports of this machine at once; gives the servers that answered with their models. */
export async function discoverLocalServers(
  deps: DiscoveryDeps,
  places: readonly Pick<LocalServer, 'kind' | 'baseUrl'>[] = usual,
): Promise<LocalServer[]> {
  const found = await Promise.all(
    places.map(async ({ kind, baseUrl }) => {
      try {
        const sizes = kind === 'ollama' ? await ollamaSizes(deps, baseUrl) : new Map<string, string>();
        const ids = await listModels(deps, baseUrl, null);
        return { kind, baseUrl, models: ids.map((id) => ({ id, size: sizes.get(id) ?? null })) };
      } catch {
        return null;
      }
    }),
  );
  return found.filter((server) => server !== null);
}

/** Gives the ids of the models that an endpoint offers; throws MODEL_UNREACHABLE, MODEL_AUTH or MODEL_BAD_RESPONSE. */
export async function listModels(
  deps: DiscoveryDeps,
  baseUrl: string,
  apiKey: string | null,
): Promise<string[]> {
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  const body = await getJson(deps, `${endpointAddress(baseUrl)}/models`, headers);
  const parsed = modelList.safeParse(body);
  if (!parsed.success) throw new MorvoError('MODEL_BAD_RESPONSE', { reason: 'models' });
  return parsed.data.data.map((model) => model.id);
}

async function ollamaSizes(deps: DiscoveryDeps, baseUrl: string): Promise<Map<string, string>> {
  const parsed = ollamaTags.safeParse(await getJson(deps, new URL('/api/tags', baseUrl).href, {}));
  const models = parsed.success ? parsed.data.models : [];
  return new Map(
    models.flatMap((model) =>
      model.details?.parameter_size ? [[model.name, model.details.parameter_size]] : [],
    ),
  );
}

async function getJson(deps: DiscoveryDeps, url: string, headers: Record<string, string>): Promise<unknown> {
  const response = await deps
    .fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(deps.timeoutMs) })
    .catch((error: unknown) => {
      throw new MorvoError('MODEL_UNREACHABLE', {}, { cause: error });
    });
  if (response.status === 401 || response.status === 403)
    throw new MorvoError('MODEL_AUTH', { status: response.status });
  if (!response.ok) throw new MorvoError('MODEL_BAD_RESPONSE', { status: response.status });
  return response.json().catch((error: unknown) => {
    throw new MorvoError('MODEL_BAD_RESPONSE', {}, { cause: error });
  });
}
