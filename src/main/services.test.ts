import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listActivity } from '#db/repositories/activity-events.ts';
import type { Session } from '#shared/contract/app/session.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import { inProcessDatabase, openTestHost, prepareForTests, testPerson } from './database/testing.ts';
import { createKeyStore } from './secrets/key-store.ts';
import { createServices, type Services } from './services.ts';
import { openSettings } from './settings/store.ts';

let preparedFolder: string;
const running: Services[] = [];
beforeAll(async () => {
  preparedFolder = await prepareForTests();
});
afterEach(async () => {
  for (const services of running.splice(0)) await services.session.close();
});

const noNetwork: typeof fetch = () => Promise.reject(new Error('no network in this test'));

async function start(userData: string, fetch = noNetwork) {
  const databases: ReturnType<typeof inProcessDatabase>[] = [];
  const services = await createServices({
    userData,
    settings: await openSettings(userData),
    keys: await createKeyStore(join(userData, 'secrets.json'), null),
    demo: false,
    startDatabase() {
      const database = inProcessDatabase(preparedFolder);
      databases.push(database);
      return database;
    },
    fetch,
    online: () => false,
    report: () => {},
  });
  running.push(services);
  return { ...services, crash: () => databases.at(-1)?.crash() };
}
const folder = () => mkdtemp(join(tmpdir(), 'morvo-services-'));
const { userId: _id, deviceName: _device, ...registration } = testPerson;

async function phase(services: Services, wanted: (session: Session) => boolean): Promise<Session> {
  for await (const session of services.session.watch()) if (wanted(session)) return session;
  throw new Error('the session ended');
}

/** Opens the account's database by itself, as another start would, while the services have let it go. */
async function betweenStarts<T>(
  services: Services,
  work: (opened: Awaited<ReturnType<typeof openTestHost>>) => Promise<T>,
): Promise<T> {
  const accountFolder = services.session.accountFolder() ?? '';
  await services.session.close();
  const opened = await openTestHost({ preparedFolder, accountFolder });
  await opened.host.lifecycle.open({ accountFolder });
  await opened.host.account.resume();
  const result = await work(opened);
  await opened.host.lifecycle.close();
  return result;
}

async function ask(services: Services, content: string): Promise<string> {
  const conversationId = v7();
  const watch = services.orchestrator.watch(conversationId);
  await watch.next();
  await services.orchestrator.send({ conversationId, turnId: v7(), content });
  for await (const event of watch) if (event.type === 'ended') break;
  const { turns } = await services.session.host().records.wholeConversation({ conversationId });
  return turns.at(-1)?.content ?? '';
}

describe('the app without windows', () => {
  it('registers, answers from the playbook without a network, and has it all after a restart', async () => {
    const userData = await folder();
    const first = await start(userData);
    await first.session.boot();
    expect(first.session.get()).toMatchObject({ phase: 'choosing', accounts: [] });
    await first.session.register(registration);
    expect(first.session.get().phase).toBe('choosing');
    await first.session.enter();
    expect(first.session.get().phase).toBe('open');
    const answer = await ask(first, 'كيف أخطط لحملة رمضان لمقهى في جدة؟');
    expect(answer).toMatch(/\[1\]/);
    expect(answer).toMatch(/رمضان/);
    await first.session.close();

    const second = await start(userData);
    await second.session.boot();
    expect(second.session.get()).toMatchObject({ phase: 'locked', account: { email: testPerson.email } });
    const wrong = await second.session
      .unlock('not the password')
      .catch((error: unknown) => fromRpcError(error).code);
    expect(wrong).toBe('ACCOUNT_PASSWORD_WRONG');
    await second.session.unlock(testPerson.password);
    expect(second.session.get().phase).toBe('open');
  });

  it('starts a database process that died again, and goes on', async () => {
    const services = await start(await folder());
    await services.session.register(registration);
    await services.session.enter();
    services.crash();
    await phase(services, (session) => session.recovering);
    await phase(services, (session) => !session.recovering && session.phase === 'open');
    expect(await ask(services, 'What sells before Ramadan?')).toMatch(/Ramadan/);
  });

  it('shows the name that the person goes by now', async () => {
    const userData = await folder();
    const services = await start(userData);
    await services.session.register(registration);
    await services.session.enter();
    await betweenStarts(services, ({ page }) => page.me.save({ firstName: 'هند', lastName: null }));

    const next = await start(userData);
    await next.session.boot();
    expect(next.session.get().account?.displayName).toBe('نورة القحطاني');
    await next.session.unlock(testPerson.password);
    expect(next.session.get()).toMatchObject({
      account: { displayName: 'هند' },
      accounts: [{ displayName: 'هند' }],
    });
    expect(await next.folders.list()).toMatchObject([{ displayName: 'هند', email: testPerson.email }]);
  });

  it('records when the person works, and a restarted database process is no new session', async () => {
    const services = await start(await folder());
    await services.session.register(registration);
    await services.session.enter();
    await ask(services, 'شكرًا');
    services.crash();
    await phase(services, (session) => session.recovering);
    await phase(services, (session) => !session.recovering && session.phase === 'open');
    services.session.lock();
    await services.session.unlock(testPerson.password);
    const kinds = await betweenStarts(services, async ({ opened }) => {
      const { items } = await listActivity(opened().context(), {
        ...opened().owner(),
        limit: 10,
        cursor: null,
      });
      return items.map(({ kind }) => kind).reverse();
    });
    expect(kinds).toEqual(['session_started', 'session_ended', 'session_started', 'session_ended']);
  });

  it('ends while an answer is being written, and has it as interrupted afterwards', async () => {
    const userData = await folder();
    const first = await start(userData, () => new Promise(() => {}));
    await first.session.register(registration);
    await first.session.enter();
    await first.models.save({ baseUrl: 'http://127.0.0.1:9/v1', model: 'silent', label: '' });
    const conversationId = v7();
    await first.orchestrator.send({ conversationId, turnId: v7(), content: 'ما خطة رمضان؟' });
    await first.session.close();

    const second = await start(userData);
    await second.session.boot();
    await second.session.unlock(testPerson.password);
    const { turns } = await second.session.host().records.wholeConversation({ conversationId });
    expect(turns.map((turn) => turn.endedAs)).toEqual([null, 'interrupted']);
  });

  it('gives each account its own folder and refuses the same e-mail twice', async () => {
    const services = await start(await folder());
    await services.session.register(registration);
    await services.session.enter();
    const again = await services.session
      .register(registration)
      .catch((error: unknown) => fromRpcError(error).code);
    expect(again).toBe('ACCOUNT_EMAIL_TAKEN');
    await services.session.register({ ...registration, email: 'second@example.sa' });
    await services.session.enter();
    expect(services.session.get().accounts).toHaveLength(2);
    expect((await services.session.host().records.recoverInterrupted({ stillRunning: [] })).recovered).toBe(
      0,
    );
  });
});
