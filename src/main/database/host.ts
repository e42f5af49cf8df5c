import { implement } from '@orpc/server';
import { searchPlaybook } from '#db/repositories/local/playbook.ts';
import { saveRunningAnswer } from '#db/repositories/local/running-answers.ts';
import { databaseHostContract } from '#shared/contract/database/host.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { codedErrors } from '#shared/rpc/errors.ts';
import { type AccountService, createAccountService } from './account.ts';
import { backupsFolder, listBackups, makeBackup, previewBackup, restoreBackup } from './backups.ts';
import { type DatabaseDeps, type OpenDatabase, openDatabase } from './open-database.ts';
import type { Passwords } from './passwords.ts';
import * as begin from './records/begin.ts';
import { endAnswer, recoverInterrupted } from './records/end.ts';
import { wholeConversation } from './records/whole.ts';
import type { Priority, QueryTiming } from './timed-client.ts';

export type HostDeps = Omit<DatabaseDeps, 'reportTiming'> & {
  passwords: Passwords;
  /** Work that takes longer, waiting included, is told to `reportSlow`; in milliseconds. */
  slowMs: number;
  reportSlow(timing: QueryTiming): void;
};

export type DatabaseHost = {
  router: ReturnType<typeof hostRouter>;
  /** The open database, for the pages' router; throws DATABASE_NOT_OPEN. */
  opened(): OpenDatabase;
  close(): Promise<void>;
};

/** The database process without its ports: opens one account at a time. */
export function createDatabaseHost(deps: HostDeps): DatabaseHost {
  let database: OpenDatabase | null = null;
  let account: AccountService | null = null;

  const opened = () => {
    if (!database) throw new MorvoError('DATABASE_NOT_OPEN');
    return database;
  };
  const state: HostState = {
    opened,
    account: () => {
      if (!account) throw new MorvoError('DATABASE_NOT_OPEN');
      return account;
    },
    async open(accountFolder) {
      if (database) throw new MorvoError('DATABASE_IN_USE', { pid: 0 });
      const next = await openDatabase({ ...deps, reportTiming }, accountFolder);
      database = next;
      account = createAccountService({ context: next.context, passwords: deps.passwords, clock: deps.clock });
      return next.account.opened;
    },
    async close() {
      const closing = database;
      database = null;
      account = null;
      await closing?.close();
    },
  };

  function reportTiming(timing: QueryTiming): void {
    if (timing.queuedMs + timing.executingMs < deps.slowMs) return;
    deps.reportSlow(timing);
  }

  return { router: hostRouter(deps, state), opened, close: state.close };
}

type HostState = {
  opened(): OpenDatabase;
  account(): AccountService;
  open(accountFolder: string): Promise<OpenDatabase['account']['opened']>;
  close(): Promise<void>;
};

function hostRouter(deps: HostDeps, state: HostState) {
  const os = implement(databaseHostContract).use(
    codedErrors((error, path) => deps.report(error, path.join('.'))),
  );
  const context = (priority?: Priority) => state.opened().context(priority);
  const userId = () => state.opened().owner().userId;
  /** Remembers whose account it is, so that what is written says who wrote it. */
  const enter = async <T extends { userId: string }>(person: T): Promise<T> => {
    state.opened().setOwner({ userId: person.userId, deviceId: await state.account().deviceId() });
    return person;
  };
  return os.router({
    lifecycle: {
      open: os.lifecycle.open.handler(({ input }) => state.open(input.accountFolder)),
      close: os.lifecycle.close.handler(() => state.close()),
    },
    account: {
      register: os.account.register.handler(async ({ input }) => {
        const made = await state.account().register(input);
        await enter({ userId: input.userId });
        return made;
      }),
      unlock: os.account.unlock.handler(async ({ input }) =>
        enter(await state.account().unlock(input.password)),
      ),
      resume: os.account.resume.handler(async () => enter(await state.account().resume())),
      startSession: os.account.startSession.handler(() => state.account().startSession()),
      endSession: os.account.endSession.handler(() => state.account().endSession()),
      changePassword: os.account.changePassword.handler(({ input }) => state.account().changePassword(input)),
      resetPassword: os.account.resetPassword.handler(async ({ input }) =>
        enter(await state.account().resetPassword(input)),
      ),
      newRecoveryCode: os.account.newRecoveryCode.handler(({ input }) =>
        state.account().newRecoveryCode(input.password),
      ),
    },
    records: {
      beginTurn: os.records.beginTurn.handler(({ input }) =>
        begin.beginTurn(context(), context('records'), userId(), input),
      ),
      beginAgain: os.records.beginAgain.handler(({ input }) =>
        begin.beginAgain(context(), context('records'), userId(), input),
      ),
      beginEdited: os.records.beginEdited.handler(({ input }) =>
        begin.beginEdited(context(), context('records'), userId(), input),
      ),
      saveRunning: os.records.saveRunning.handler(async ({ input }) => {
        await saveRunningAnswer(context('records'), input.answerTurnId, { content: input.content });
      }),
      endAnswer: os.records.endAnswer.handler(({ input }) => endAnswer(context('records'), input)),
      recoverInterrupted: os.records.recoverInterrupted.handler(async ({ input }) => ({
        recovered: await recoverInterrupted(context(), input.stillRunning),
      })),
      wholeConversation: os.records.wholeConversation.handler(({ input }) =>
        wholeConversation(context(), input.conversationId),
      ),
    },
    playbook: {
      search: os.playbook.search.handler(async ({ input }) => {
        await state.opened().playbookReady();
        return searchPlaybook(context('records'), input);
      }),
    },
    backups: {
      create: os.backups.create.handler(() => {
        const database = state.opened();
        return makeBackup(deps, database.account.folder, 'manual', database.whileQuiet);
      }),
      list: os.backups.list.handler(({ input }) => listBackups(input.accountFolder)),
      preview: os.backups.preview.handler(({ input }) =>
        previewBackup(deps, input.file, backupsFolder(input.accountFolder)),
      ),
      restore: os.backups.restore.handler(({ input }) =>
        restoreBackup(deps, input.accountFolder, input.file),
      ),
    },
  });
}
