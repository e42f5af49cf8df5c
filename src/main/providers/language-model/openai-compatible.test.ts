import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModelChunk } from '../../agents/ports.ts';
import { modelFailure } from './failures.ts';
import { openAICompatible } from './openai-compatible.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, call: number) => void;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function endpoint(handler: Handler): Promise<string> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    const call = calls;
    request.resume().on('end', () => handler(request, response, call));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const sse = (response: ServerResponse, ...events: unknown[]) => {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events)
    response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
};
const delta = (content: string) => ({
  id: '1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content } }],
});
const finish = { id: '1', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
const usage = { id: '1', choices: [], usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 } };

async function run(
  baseUrl: string,
  options: { signal?: AbortSignal; apiKey?: string; retries?: number } = {},
): Promise<ModelChunk[]> {
  const limits = { firstChunkMs: 400, silenceMs: 400, retries: options.retries ?? 1 };
  const model = openAICompatible(
    { baseUrl, model: 'test', label: 'Test', apiKey: options.apiKey ?? null },
    fetch,
    limits,
  );
  const seen: ModelChunk[] = [];
  const signal = options.signal ?? new AbortController().signal;
  for await (const chunk of model.stream({ system: 's', messages: [{ role: 'user', content: 'q' }], signal }))
    seen.push(chunk);
  return seen;
}

describe('openAICompatible', () => {
  it('streams text and gives the endpoint’s own usage', async () => {
    const url = await endpoint((request, response) => {
      expect(request.url).toBe('/v1/chat/completions');
      expect(request.headers.authorization).toBe('Bearer sk-test');
      sse(response, delta('مر'), delta('حبا'), finish, usage, '[DONE]');
      response.end();
    });
    expect(await run(url, { apiKey: 'sk-test' })).toEqual([
      { type: 'text', text: 'مر' },
      { type: 'text', text: 'حبا' },
      { type: 'usage', inputTokens: 12, outputTokens: 3 },
    ]);
  });

  it.each([
    [401, 'MODEL_AUTH'],
    [403, 'MODEL_AUTH'],
    [404, 'MODEL_NOT_FOUND'],
    [429, 'MODEL_RATE_LIMIT'],
    [500, 'MODEL_UNREACHABLE'],
    [400, 'MODEL_BAD_RESPONSE'],
  ])('says %i as %s', async (status, code) => {
    const url = await endpoint((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '5' });
      response.end('{"error":{"message":"private words of the endpoint"}}');
    });
    const failed = run(url);
    await expect(failed).rejects.toMatchObject({ code });
    await expect(failed).rejects.not.toThrow('private words');
  });

  it('tries again when the first call fails for a moment', async () => {
    const url = await endpoint((_request, response, call) => {
      if (call === 1) {
        response.writeHead(503, { 'retry-after-ms': '5' });
        response.end();
        return;
      }
      sse(response, delta('ok'), finish, '[DONE]');
      response.end();
    });
    expect((await run(url))[0]).toEqual({ type: 'text', text: 'ok' });
  });

  it('says that nobody answers at the address', async () => {
    await expect(run('http://127.0.0.1:9/v1', { retries: 0 })).rejects.toMatchObject({
      code: 'MODEL_UNREACHABLE',
    });
  });

  it('says a time-out when nothing comes, and a stall when it stops in mid-answer', async () => {
    const silent = await endpoint((_request, response) => sse(response));
    await expect(run(silent)).rejects.toMatchObject({ code: 'MODEL_TIMEOUT' });
    const stalling = await endpoint((_request, response) => sse(response, delta('half')));
    await expect(run(stalling)).rejects.toMatchObject({ code: 'MODEL_STALLED' });
  });

  const events =
    (...list: unknown[]) =>
    (response: ServerResponse) => {
      sse(response, ...list);
      response.end();
    };
  it.each<[string, (response: ServerResponse) => void]>([
    ['a web page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    ['broken JSON in the stream', events('{"choices": [{')],
    ['an empty stream', events(finish, '[DONE]')],
    ['an error in mid-stream', events({ error: { message: 'x' } })],
  ])('says that %s is no answer', async (_name, answer) => {
    const url = await endpoint((_request, response) => answer(response));
    await expect(run(url)).rejects.toMatchObject({ code: 'MODEL_BAD_RESPONSE' });
  });

  it('ends when the connection breaks in mid-answer', async () => {
    const url = await endpoint((_request, response) => {
      sse(response, delta('half'));
      setImmediate(() => response.destroy());
    });
    await expect(run(url)).rejects.toMatchObject({ code: 'MODEL_UNREACHABLE' });
  });

  it('knows a broken connection by the name that Chromium gives it', () => {
    const broken = new TypeError('fetch failed', { cause: new Error('net::ERR_CONNECTION_RESET') });
    for (const thrown of [new Error('net::ERR_INCOMPLETE_CHUNKED_ENCODING'), broken])
      expect(modelFailure(thrown)).toMatchObject({ code: 'MODEL_UNREACHABLE' });
  });

  it('stops when the person stops, with the reason of the signal', async () => {
    const stop = new AbortController();
    const url = await endpoint((_request, response) => {
      sse(response, delta('half'));
      setImmediate(() => stop.abort(new Error('stopped by the person')));
    });
    await expect(run(url, { signal: stop.signal })).rejects.toThrow('stopped by the person');
  });
});
