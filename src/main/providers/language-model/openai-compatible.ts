import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { streamText } from 'ai';
import { MorvoError } from '#shared/domain/errors.ts';
import type { LanguageModelPort, ModelChunk } from '../../agents/ports.ts';
import { endpointAddress } from './address.ts';
import { modelFailure } from './failures.ts';

export type Endpoint = { baseUrl: string; model: string; label: string; apiKey: string | null };

export type ModelLimits = {
  /** Longest wait for the first piece of an answer, in milliseconds; a local model may have to be loaded first. */
  firstChunkMs: number;
  /** Longest silence in mid-answer, in milliseconds. */
  silenceMs: number;
  /** Tries again after a failure to reach the endpoint, before anything was shown. */
  retries: number;
};
export const modelLimits: ModelLimits = { firstChunkMs: 120_000, silenceMs: 45_000, retries: 2 };

/**
 * A language model behind any endpoint that speaks OpenAI's chat completions. Its stream throws MODEL_… codes:
 * UNREACHABLE, AUTH, NOT_FOUND, RATE_LIMIT, TIMEOUT before the first piece, STALLED after it, BAD_RESPONSE for what is
 * no answer at all (an empty one too); and the signal's own reason when the person stopped it.
 */
export function openAICompatible(
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
  limits = modelLimits,
): LanguageModelPort {
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: endpointAddress(endpoint.baseUrl),
    apiKey: endpoint.apiKey ?? undefined,
    includeUsage: true,
    fetch,
  });
  return {
    label: endpoint.label || endpoint.model,
    async *stream({ system, messages, signal }) {
      const watch = watchdog(limits, signal);
      const result = streamText({
        model: provider(endpoint.model),
        system,
        messages: [...messages],
        abortSignal: watch.signal,
        maxRetries: limits.retries,
        // The stream's own `error` part is thrown below; the default would print it.
        onError: () => {},
      });
      try {
        yield* chunks(result.fullStream, watch);
      } catch (thrown) {
        throw watch.reason() ?? modelFailure(thrown);
      } finally {
        watch.end();
      }
    },
  };
}

type Part = {
  type: string;
  text?: string;
  error?: unknown;
  totalUsage?: { inputTokens?: number; outputTokens?: number };
};

async function* chunks(parts: AsyncIterable<Part>, watch: Watchdog): AsyncGenerator<ModelChunk> {
  let anything = false;
  for await (const part of parts) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new MorvoError('CANCELLED');
    if (part.type === 'text-delta' || part.type === 'reasoning-delta') watch.alive();
    if (part.type === 'text-delta' && part.text) {
      anything = true;
      yield { type: 'text', text: part.text };
    }
    if (part.type === 'finish') {
      const { inputTokens = 0, outputTokens = 0 } = part.totalUsage ?? {};
      yield { type: 'usage', inputTokens, outputTokens };
    }
  }
  if (!anything) throw new MorvoError('MODEL_BAD_RESPONSE', { reason: 'empty' });
}

type Watchdog = { signal: AbortSignal; alive(): void; reason(): unknown; end(): void };

/** Aborts when the person stops, when the first piece does not come, or when the stream falls silent. */
function watchdog(limits: ModelLimits, stopped: AbortSignal): Watchdog {
  const abort = new AbortController();
  const fail = (error: MorvoError) => abort.abort(error);
  let timer = setTimeout(
    () => fail(new MorvoError('MODEL_TIMEOUT', { seconds: limits.firstChunkMs / 1000 })),
    limits.firstChunkMs,
  );
  const stop = () => abort.abort(stopped.reason);
  if (stopped.aborted) stop();
  stopped.addEventListener('abort', stop, { once: true });
  return {
    signal: abort.signal,
    alive() {
      clearTimeout(timer);
      timer = setTimeout(
        () => fail(new MorvoError('MODEL_STALLED', { seconds: limits.silenceMs / 1000 })),
        limits.silenceMs,
      );
    },
    reason: () => (abort.signal.aborted ? abort.signal.reason : null),
    end() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', stop);
    },
  };
}
