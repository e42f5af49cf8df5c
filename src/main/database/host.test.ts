import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MigrationFolder } from '#db/migrate.ts';
import { listStates } from '#db/repositories/conversation-states.ts';
import type { EndedAnswer } from '#shared/contract/database/records.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import { nodeHostDeps } from './node-deps.ts';
import { databaseFolder, openTestHost, prepareForTests, type TestHost, testPerson } from './testing.ts';
import type { QueryTiming } from './timed-client.ts';
import { warmUp } from './warm-up.ts';

let preparedFolder: string;
const open: TestHost[] = [];
beforeAll(async () => {
  preparedFolder = await prepareForTests();
});
afterEach(async () => {
  for (const test of open.splice(0)) await test.close();
});

async function start(options: Partial<Parameters<typeof openTestHost>[0]> = {}): Promise<TestHost> {
  const test = await openTestHost({ preparedFolder, ...options });
  open.push(test);
  return test;
}
async function registered() {
  const test = await start();
  await test.host.lifecycle.open({ accountFolder: test.accountFolder });
  const { recoveryCode } = await test.host.account.register(testPerson);
  return { ...test, recoveryCode };
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => fromRpcError(error).code,
  );
const answer = (answerTurnId: string, part: Partial<EndedAnswer> = {}): EndedAnswer => ({
  ...{ answerTurnId, content: 'الجواب', endedAs: 'completed', errorCode: null, agentName: 'master_agent' },
  ...{
    agentType: 'master',
    confidence: 0.9,
    language: 'ar',
    culturalContextApplied: true,
    processingTimeMs: 12,
  },
  ...{
    tokens: 5,
    costUsd: 0,
    externalApis: [],
    followUps: ['وماذا عن جدة؟'],
    sources: [],
    runs: [],
  },
  analysis: { language: 'ar', intent: 'campaign_plan', entities: { city: 'Jeddah' }, sentiment: 0 },
  ...part,
});
const run = (): EndedAnswer['runs'][number] => ({
  ...{ id: v7(), agentName: 'master_agent', agentType: 'master', agentVersion: '1' },
  ...{ interactionType: 'answer', input: {}, output: {}, startedAt: new Date(), executionTimeMs: 3 },
  ...{ success: true, errorMessage: null, confidence: 0.9, tokens: 5, apiCalls: 0, costUsd: 0 },
});
const ids = () => ({ conversationId: v7(), userTurnId: v7(), answerTurnId: v7(), historyLimit: 10 });

describe('an account', () => {
  it('is registered, unlocked, and recovered with its code once', async () => {
    const { host, recoveryCode } = await registered();
    expect(await codeOf(host.account.unlock({ password: 'wrong password' }))).toBe('ACCOUNT_PASSWORD_WRONG');
    expect(await host.account.unlock({ password: testPerson.password })).toEqual({
      userId: testPerson.userId,
      displayName: 'نورة القحطاني',
    });
    const reset = { recoveryCode: recoveryCode.toLowerCase(), next: 'another long password' };
    const made = await host.account.resetPassword(reset);
    expect(made.recoveryCode).not.toBe(recoveryCode);
    expect(await codeOf(host.account.resetPassword(reset))).toBe('ACCOUNT_RECOVERY_WRONG');
    expect(await codeOf(host.account.unlock({ password: testPerson.password }))).toBe(
      'ACCOUNT_PASSWORD_WRONG',
    );
    await host.account.unlock({ password: 'another long password' });
  });

  it('slows guessing down', async () => {
    let now = 0;
    const test = await start({ deps: { clock: () => now } });
    await test.host.lifecycle.open({ accountFolder: test.accountFolder });
    await test.host.account.register(testPerson);
    for (let i = 0; i < 5; i++)
      expect(await codeOf(test.host.account.unlock({ password: `guess ${i}` }))).toBe(
        'ACCOUNT_PASSWORD_WRONG',
      );
    expect(await codeOf(test.host.account.unlock({ password: testPerson.password }))).toBe('ACCOUNT_LOCKED');
    now += 6000;
    await test.host.account.unlock({ password: testPerson.password });
  });

  it('keeps no password or code in clear text anywhere', async () => {
    const { host, accountFolder, recoveryCode } = await registered();
    await host.lifecycle.close();
    const files = await readdir(accountFolder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const content = await readFile(join(file.parentPath, file.name));
      expect(content.includes(testPerson.password), file.name).toBe(false);
      expect(content.includes(recoveryCode), file.name).toBe(false);
    }
  });
});

describe('records', () => {
  it('keep a user turn and its answer, count them and follow the stage', async () => {
    const { host, page, opened } = await registered();
    const begin = { ...ids(), content: 'كيف أخطط لرمضان؟', title: 'خطة رمضان' };
    expect(await host.records.beginTurn(begin)).toMatchObject({
      question: begin.content,
      history: [],
    });
    const ended = answer(begin.answerTurnId, { runs: [run()] });
    await host.records.endAnswer(ended);
    await host.records.endAnswer(ended);
    const [first] = await take(await page.turns.live({ conversationId: begin.conversationId, limit: 10 }), 1);
    expect(first?.turns.map((turn) => [turn.role, turn.content])).toEqual([
      ['user', begin.content],
      ['assistant', 'الجواب'],
    ]);
    const [list] = await take(await page.conversations.live({ filter: 'active', limit: 10 }), 1);
    expect(list?.items).toMatchObject([{ title: 'خطة رمضان', totalTurns: 2, running: false }]);
    const states = await listStates(opened().context(), begin.conversationId);
    expect(states.map(({ stateName, isCompleted }) => [stateName, isCompleted])).toEqual([
      ['initial', true],
      ['recommendation', false],
    ]);
  });

  it('put aside what regenerate and edit replace', async () => {
    const { host, page } = await registered();
    const first = { ...ids(), content: 'سؤال', title: 'خطة رمضان' };
    await host.records.beginTurn(first);
    await host.records.endAnswer(answer(first.answerTurnId));
    const again = { ...first, turnId: first.answerTurnId, answerTurnId: v7() };
    expect((await host.records.beginAgain(again)).question).toBe('سؤال');
    await host.records.endAnswer(answer(again.answerTurnId, { content: 'جواب ثان' }));
    const edited = {
      ...first,
      turnId: first.userTurnId,
      userTurnId: v7(),
      answerTurnId: v7(),
      content: 'سؤال معدّل',
    };
    await host.records.beginEdited(edited);
    await host.records.endAnswer(answer(edited.answerTurnId, { content: 'جواب ثالث' }));
    const [shown] = await take(await page.turns.live({ conversationId: first.conversationId, limit: 10 }), 1);
    expect(shown?.turns.map((turn) => turn.content)).toEqual(['سؤال معدّل', 'جواب ثالث']);
  });

  it('find an answer again that was running when the program was killed', async () => {
    const test = await registered();
    const begin = { ...ids(), content: 'سؤال', title: 'خطة رمضان' };
    await test.host.records.beginTurn(begin);
    await test.host.records.saveRunning({ answerTurnId: begin.answerTurnId, content: 'نصف الجواب' });
    // What a kill leaves: the files as they are now.
    const killed = await mkdtemp(join(tmpdir(), 'morvo-killed-'));
    await cp(test.accountFolder, killed, { recursive: true, filter: (path) => !path.endsWith('lock.json') });
    const after = await start({ accountFolder: killed });
    await after.host.lifecycle.open({ accountFolder: killed });
    expect(await after.host.records.recoverInterrupted({ stillRunning: [] })).toEqual({ recovered: 1 });
    await after.host.account.unlock({ password: testPerson.password });
    const [page] = await take(
      await after.page.turns.live({ conversationId: begin.conversationId, limit: 5 }),
      1,
    );
    expect(page?.turns.at(-1)).toMatchObject({ content: 'نصف الجواب', endedAs: 'interrupted' });
  });
});

describe('the rehearsal of a first message', () => {
  it('leaves nothing behind and tells nobody', async () => {
    const { page, opened } = await registered();
    const live = await page.conversations.live({ filter: 'active', limit: 10 });
    await take(live, 1, true);
    let told = 0;
    opened().changes.on(['conversations', 'conversation_turns', 'running_answers'], () => told++);
    await warmUp(opened().context());
    await new Promise(setImmediate);
    const { rows } = await opened().account.pg.query(
      'select (select count(*) from conversations) + (select count(*) from conversation_turns) as left',
    );
    expect(rows).toEqual([{ left: 0 }]);
    expect(told).toBe(0);
  });
});

describe('pages', () => {
  it('see nothing before somebody has unlocked the account', async () => {
    const test = await start();
    await test.host.lifecycle.open({ accountFolder: test.accountFolder });
    expect(await codeOf(take(await test.page.me.live(), 1))).not.toBe('no error');
  });

  it('are told of changes, and find أحمد by احمد before and after it is indexed', async () => {
    const { host, page } = await registered();
    const begin = { ...ids(), content: 'اسمي أحمد من جدة', title: 'خطة رمضان' };
    const live = await page.conversations.live({ filter: 'active', limit: 10 });
    const [empty] = await take(live, 1, true);
    expect(empty?.items).toEqual([]);
    await host.records.beginTurn(begin);
    const [shown] = await take(live, 1, true);
    expect(shown?.items).toMatchObject([{ id: begin.conversationId, running: true }]);
    const hits = await page.search({ query: 'احمد', limit: 10 });
    expect(hits).toMatchObject([{ turnId: begin.userTurnId, snippet: 'اسمي أحمد من جدة' }]);
  });

  it('change only the fields that they name', async () => {
    const { page } = await registered();
    await page.profile.save({ city: 'جدة', industryPrimary: 'تجزئة' });
    await page.profile.save({ jobTitle: 'مستشارة' });
    const [profile] = await take(await page.profile.live(), 1);
    expect(profile).toMatchObject({ city: 'جدة', industryPrimary: 'تجزئة', jobTitle: 'مستشارة' });
    expect(profile?.profileCompletionPercentage).toBeGreaterThan(0);
  });
});

describe('slow work', () => {
  it('is told with what waited and what ran, by verb and table', async () => {
    const slow: QueryTiming[] = [];
    const test = await start({ deps: { slowMs: 0, reportSlow: (timing) => slow.push(timing) } });
    await test.host.lifecycle.open({ accountFolder: test.accountFolder });
    await test.host.account.register(testPerson);
    await test.page.search({ query: 'قهوة', limit: 5 });
    expect(slow.map(({ name }) => name)).toEqual(expect.arrayContaining(['transaction', 'select meta']));
    for (const { name, queuedMs, executingMs } of slow) {
      expect(name).not.toContain('قهوة');
      expect(queuedMs + executingMs).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('backups', () => {
  it('are made, previewed and restored, and what was there before is kept', async () => {
    const test = await registered();
    const { host, accountFolder } = test;
    const begin = { ...ids(), content: 'قبل النسخة', title: 'خطة رمضان' };
    await host.records.beginTurn(begin);
    await host.records.endAnswer(answer(begin.answerTurnId));
    const backup = await host.backups.create();
    expect(await host.backups.preview({ accountFolder, file: backup.file })).toMatchObject({
      email: testPerson.email,
      conversations: 1,
      turns: 2,
    });
    await host.records.beginTurn({ ...ids(), content: 'بعد النسخة', title: 'خطة رمضان' });
    await host.lifecycle.close();
    await host.backups.restore({ accountFolder, file: backup.file });
    await host.lifecycle.open({ accountFolder });
    await host.account.unlock({ password: testPerson.password });
    const [list] = await take(await test.page.conversations.live({ filter: 'active', limit: 10 }), 1);
    expect(list?.items).toHaveLength(1);
    const kept = (await host.backups.list({ accountFolder })).find((one) =>
      one.file.includes('before-restore'),
    );
    expect(kept && (await host.backups.preview({ accountFolder, file: kept.file }))).toMatchObject({
      conversations: 2,
    });
  });

  it('refuse a file that is none, and change nothing', async () => {
    const { host, accountFolder } = await registered();
    const file = join(accountFolder, 'not.morvo-backup');
    await writeFile(file, 'not a backup');
    await host.lifecycle.close();
    expect(await codeOf(host.backups.restore({ accountFolder, file }))).toBe('BACKUP_INVALID');
    await host.lifecycle.open({ accountFolder });
    await host.account.unlock({ password: testPerson.password });
  });
});

describe('opening', () => {
  it('says that a folder is damaged, offers its backups and deletes nothing', async () => {
    const { host, accountFolder } = await registered();
    const backup = await host.backups.create();
    await host.lifecycle.close();
    await rm(join(accountFolder, 'database', 'global'), { recursive: true });
    await writeFile(join(accountFolder, 'database', 'PG_VERSION'), 'damaged');
    const before = await readdir(accountFolder, { recursive: true });
    const again = await start({ accountFolder });
    expect(await codeOf(again.host.lifecycle.open({ accountFolder }))).toBe('DATABASE_DAMAGED');
    expect(new Set(await readdir(accountFolder, { recursive: true }))).toEqual(new Set(before));
    await again.host.backups.restore({ accountFolder, file: backup.file });
    await again.host.lifecycle.open({ accountFolder });
    await again.host.account.unlock({ password: testPerson.password });
  });

  it('refuses a database of a newer version', async () => {
    const { host, accountFolder, opened } = await registered();
    await opened().account.pg.query(
      "insert into morvo_migrations (folder, name, checksum) values ('migrations', '9999_later.sql', 'x')",
    );
    await host.lifecycle.close();
    expect(await codeOf(host.lifecycle.open({ accountFolder }))).toBe('DATABASE_NEWER');
  });

  it('says that it cannot update a database whose applied migrations read otherwise now', async () => {
    const { host, accountFolder, opened } = await registered();
    await opened().account.pg.query("update morvo_migrations set checksum = 'other'");
    await host.lifecycle.close();
    expect(await codeOf(host.lifecycle.open({ accountFolder }))).toBe('MIGRATION_FAILED');
  });

  it('backs an older database up, with the backup opened, before it migrates it', async () => {
    const { host, accountFolder } = await registered();
    await host.lifecycle.close();
    const migrations = await withMigration('create table more (id int);');
    const newer = await start({ accountFolder, deps: { migrations } });
    const result = await newer.host.lifecycle.open({ accountFolder });
    expect(result).toMatchObject({ created: false, migrated: 1 });
    expect(await newer.host.backups.preview({ accountFolder, file: result.backupFile ?? '' })).toMatchObject({
      email: testPerson.email,
    });
  });

  it('leaves the database as it was when a migration fails', async () => {
    const { host, accountFolder } = await registered();
    await host.lifecycle.close();
    const migrations = await withMigration('create table half (id int); select nonsense;');
    const newer = await start({ accountFolder, deps: { migrations } });
    expect(await codeOf(newer.host.lifecycle.open({ accountFolder }))).toBe('MIGRATION_FAILED');
    await host.lifecycle.open({ accountFolder });
    await host.account.unlock({ password: testPerson.password });
  });
});

/** The app's own migrations and one more, as a newer version would have. */
async function withMigration(sql: string): Promise<MigrationFolder[]> {
  const path = await mkdtemp(join(tmpdir(), 'morvo-migrations-'));
  await writeFile(join(path, '0001_more.sql'), sql);
  const { migrations } = await nodeHostDeps({ databaseFolder, preparedFolder: null, report: () => {} });
  return [...migrations, { name: 'more', path }];
}

async function take<T>(stream: AsyncIterable<T>, count: number, keepOpen = false): Promise<T[]> {
  const iterator = stream[Symbol.asyncIterator]();
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
  }
  if (!keepOpen) await iterator.return?.();
  return taken;
}
