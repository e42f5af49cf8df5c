import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** How the server answers the next requests. */
export type Behaviour =
  | { kind: 'answer'; text: string; wordMs?: number }
  | { kind: 'status'; status: number }
  | { kind: 'stall'; text: string }
  | { kind: 'break'; text: string }
  | { kind: 'garbage' }
  | { kind: 'page' };

/** A server that speaks OpenAI's chat completions, well or badly. */
export type FakeModel = { baseUrl: string; requests: string[]; behave(next: Behaviour): void; close(): void };

/** Starts the server on a free port of this machine. */
export async function startFakeModel(first: Behaviour): Promise<FakeModel> {
  let behaviour = first;
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url === '/v1/models') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'fake-model', object: 'model' }] }));
      return;
    }
    requests.push(body);
    await reply(behaviour, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    behave(next) {
      behaviour = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function reply(behaviour: Behaviour, response: ServerResponse): Promise<void> {
  if (behaviour.kind === 'status') {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end('{"error":{"message":"refused"}}');
    return;
  }
  if (behaviour.kind === 'page') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Sign in to the network</body></html>');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (behaviour.kind === 'garbage') {
    response.end('data: {"choices": [{"delta": {"con\n\n');
    return;
  }
  const wordMs = behaviour.kind === 'answer' ? (behaviour.wordMs ?? 0) : 0;
  for (const word of behaviour.text.split(/(?<=\s)/)) {
    if (response.destroyed) return;
    await send(response, { choices: [{ index: 0, delta: { content: word } }] });
    if (wordMs > 0) await new Promise((resolve) => setTimeout(resolve, wordMs));
  }
  if (behaviour.kind === 'stall') return;
  if (behaviour.kind === 'break') {
    response.destroy();
    return;
  }
  await send(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  await send(response, {
    choices: [],
    usage: { prompt_tokens: 21, completion_tokens: 34, total_tokens: 55 },
  });
  response.end('data: [DONE]\n\n');
}

/** Ends when the piece has left, so that a break comes after it. */
function send(response: ServerResponse, event: object): Promise<void> {
  const data = JSON.stringify({ id: 'x', object: 'chat.completion.chunk', ...event });
  return new Promise((resolve) => response.write(`data: ${data}\n\n`, () => resolve()));
}

/** Writes the settings of a laptop on which this model has been chosen. */
export async function chooseModel(userData: string, baseUrl: string, more: object = {}): Promise<void> {
  await mkdir(userData, { recursive: true });
  const model = { baseUrl, model: 'fake-model', label: 'Fake model' };
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ model, languageChosen: true, ...more }));
}
