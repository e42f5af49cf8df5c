import type { AccountSummary, Session } from '#shared/contract/app/session.ts';
import type { Registration } from '#shared/contract/database/account.ts';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import { liveValue } from '#shared/rpc/streams.ts';
import type { AccountFolders } from '../accounts/folders.ts';
import type { SettingsStore } from '../settings/store.ts';
import {
  type DatabaseLink,
  type DatabaseProcess,
  type HostClient,
  linkDatabase,
  raceExit,
} from './database-link.ts';

export type SessionDeps = {
  folders: AccountFolders;
  settings: Pick<SettingsStore, 'get' | 'update'>;
  startDatabase(): DatabaseProcess;
  now(): Date;
  newId(): string;
  deviceName: string;
  /** The folder of the demo, in which no password is asked; null in normal use. */
  demo: AccountSummary | null;
  /** Ids of the answers that main is still writing; they are not recorded as interrupted after a restart. */
  runningAnswers(): string[];
  /** Ends all running answers as interrupted and waits until they are recorded. */
  endAnswers(): Promise<void>;
  report(error: unknown, about: string): void;
};

/** How often the database process may be started again within a minute before the app says that it cannot. */
const restartLimit = 3;
const restartWindowMs = 60_000;

export type SessionControl = ReturnType<typeof createSession>;

/**
 * The state machine of the app: which account is chosen, whether its database is open and unlocked. It starts the
 * database process, and starts it again when it ends unasked. All waits end in a phase that the screen can show.
 */
export function createSession(deps: SessionDeps) {
  const state = liveValue<Session>({
    phase: 'choosing',
    accounts: [],
    account: null,
    error: null,
    recovering: false,
    demo: deps.demo !== null,
  });
  const change = (patch: Partial<Session>) => state.set({ ...state.get(), ...patch });
  let link: DatabaseLink | null = null;
  let registered: AccountSummary | null = null;
  const waiting: ((link: DatabaseLink) => void)[] = [];
  let restarts: number[] = [];
  /** Counts the choices of an account, so that one that was overtaken ends. */
  let choices = 0;

  function opened(): DatabaseLink {
    if (!link || link.ended()) throw new MorvoError('DATABASE_NOT_OPEN');
    return link;
  }

  /** The link as soon as there is one: while the process is being started again, the next one. */
  function nextLink(): Promise<DatabaseLink> {
    if (link && !link.ended() && !state.get().recovering) return Promise.resolve(link);
    return new Promise((resolve) => waiting.push(resolve));
  }

  async function withProcess<T>(work: (host: HostClient) => Promise<T>): Promise<T> {
    const helper = linkDatabase(deps.startDatabase());
    try {
      return await raceExit(helper, work(helper.host));
    } catch (thrown) {
      throw fromRpcError(thrown);
    } finally {
      helper.process.kill();
      await helper.process.exited;
    }
  }

  const folderOf = (account: AccountSummary) => deps.folders.folderOf(account.id);

  async function openLink(accountFolder: string): Promise<DatabaseLink> {
    const next = linkDatabase(deps.startDatabase());
    try {
      await raceExit(next, next.host.lifecycle.open({ accountFolder }));
      await raceExit(next, next.host.records.recoverInterrupted({ stillRunning: deps.runningAnswers() }));
    } catch (thrown) {
      next.process.kill();
      throw fromRpcError(thrown);
    }
    void next.process.exited.then(() => onExit(next));
    return next;
  }

  async function close(): Promise<void> {
    const closing = link;
    const { phase, account } = state.get();
    link = null;
    if (!closing || closing.ended()) return;
    await deps.endAnswers();
    if (phase === 'open' && account) await noteEnd(closing, account);
    await end(closing);
  }

  async function end(closing: DatabaseLink): Promise<void> {
    closing.process.dropPages();
    await raceExit(closing, closing.host.lifecycle.close()).catch((error) => deps.report(error, 'close'));
    closing.process.kill();
    await closing.process.exited;
  }

  /** Waits while the database is being opened; throws why it could not be. */
  async function settled(): Promise<void> {
    for await (const { phase, error } of state.watch()) {
      if (phase === 'failed') throw new MorvoError(error?.code ?? 'DATABASE_NOT_OPEN', error?.details);
      if (phase !== 'opening') return;
    }
  }

  async function choose(account: AccountSummary): Promise<void> {
    await close();
    change({ phase: 'opening', account, error: null, recovering: false });
    const mine = ++choices;
    try {
      const opening = await openLink(folderOf(account));
      // Another account was chosen meanwhile, or none.
      if (mine !== choices) return await end(opening);
      link = opening;
      await remember(account);
      if (deps.demo) return await enterAs(account);
      change({ phase: 'locked' });
    } catch (thrown) {
      if (mine === choices) fail(thrown);
    }
  }

  /** The account that the next start opens; not being able to write it down is no reason to refuse the account. */
  async function remember(account: AccountSummary): Promise<void> {
    if (deps.settings.get().lastAccountId === account.id) return;
    await deps.settings
      .update({ lastAccountId: account.id })
      .catch((error) => deps.report(error, 'settings'));
  }

  function fail(thrown: unknown): void {
    const error = toMorvoError(thrown);
    deps.report(thrown, 'open');
    change({ phase: 'failed', recovering: false, error: { code: error.code, details: error.details } });
  }

  async function enterAs(account: AccountSummary): Promise<void> {
    const entered = opened();
    const { displayName } = await entered.host.account.resume();
    change({ phase: 'open', account, error: null });
    entered.process.connectPage();
    entered.host.account.startSession().catch((error) => deps.report(error, 'activity'));
    await rename(account, displayName);
  }

  /** The end of the person's work; failing to note it keeps nothing from locking or closing. */
  async function noteEnd(ending: DatabaseLink, account: AccountSummary): Promise<void> {
    try {
      const { displayName } = await raceExit(ending, ending.host.account.endSession());
      await rename(account, displayName);
    } catch (error) {
      deps.report(error, 'activity');
    }
  }

  /** The list of accounts shows the name that the person goes by now. */
  async function rename(account: AccountSummary, displayName: string): Promise<void> {
    if (account.displayName === displayName) return;
    const renamed = { ...account, displayName };
    const { account: chosen, accounts } = state.get();
    change({
      account: chosen?.id === account.id ? renamed : chosen,
      accounts: accounts.map((one) => (one.id === account.id ? renamed : one)),
    });
    await deps.folders.add(renamed).catch((error) => deps.report(error, 'account'));
  }

  async function onExit(gone: DatabaseLink): Promise<void> {
    if (link !== gone) return;
    const { phase, account } = state.get();
    if (!account || (phase !== 'open' && phase !== 'locked')) return;
    deps.report(new MorvoError('DATABASE_CRASHED'), 'process');
    change({ recovering: true });
    const now = deps.now().getTime();
    restarts = [...restarts.filter((at) => now - at < restartWindowMs), now];
    try {
      if (restarts.length > restartLimit) throw new MorvoError('DATABASE_CRASHED');
      link = await openLink(folderOf(account));
      const unlocked = state.get().phase === 'open';
      if (unlocked) await link.host.account.resume();
      change({ recovering: false });
      for (const resolve of waiting.splice(0)) resolve(link);
      if (unlocked) link.process.connectPage();
    } catch (thrown) {
      fail(thrown);
    }
  }

  return {
    watch: state.watch,
    get: state.get,
    nextLink,
    /** The open database, or throws DATABASE_NOT_OPEN. */
    host: () => opened().host,
    /** True when the account is unlocked: the page may then speak to its database. */
    isOpen: () => state.get().phase === 'open' && link !== null && !link.ended(),
    connectPage: () => opened().process.connectPage(),

    async boot(): Promise<void> {
      const accounts = deps.demo ? [deps.demo] : await deps.folders.list();
      change({ accounts });
      const last = accounts.find((account) => account.id === deps.settings.get().lastAccountId);
      const only = deps.demo ?? last ?? (accounts.length === 1 ? accounts[0] : undefined);
      if (only) await choose(only);
    },

    async register(input: Registration): Promise<{ recoveryCode: string }> {
      choices += 1;
      await close();
      const id = deps.newId();
      const folder = await deps.folders.prepare(id, input.email);
      change({ phase: 'choosing', account: null, error: null });
      link = await openLink(folder);
      const { host } = opened();
      const made = await host.account.register({ ...input, userId: id, deviceName: deps.deviceName });
      const displayName = `${input.firstName} ${input.lastName}`.trim();
      const account = { id, email: input.email, displayName, createdAt: deps.now() };
      await deps.folders.add(account);
      registered = account;
      change({ accounts: await deps.folders.list() });
      await deps.settings.update({ lastAccountId: id });
      return made;
    },

    async enter(): Promise<void> {
      if (!registered) throw new MorvoError('ACCOUNT_NOT_FOUND');
      const account = registered;
      registered = null;
      await enterAs(account);
    },

    async choose(accountId: string): Promise<void> {
      const account = state.get().accounts.find((one) => one.id === accountId);
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await choose(account);
    },

    async unlock(password: string): Promise<void> {
      const { account } = state.get();
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await settled();
      await opened().host.account.unlock({ password });
      await enterAs(account);
    },

    lock(): void {
      const { phase, account } = state.get();
      if (phase !== 'open' || account === null || deps.demo) return;
      const locked = opened();
      locked.process.dropPages();
      change({ phase: 'locked' });
      void noteEnd(locked, account);
    },

    async leave(): Promise<void> {
      choices += 1;
      await close();
      change({ phase: 'choosing', account: null, error: null, accounts: await deps.folders.list() });
    },

    async retry(): Promise<void> {
      const { account } = state.get();
      restarts = [];
      if (account) await choose(account);
    },

    /** Resets the forgotten password of the chosen account with its recovery code, and enters. */
    async resetPassword(input: { recoveryCode: string; next: string }): Promise<{ recoveryCode: string }> {
      const { account } = state.get();
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await settled();
      const { recoveryCode } = await opened().host.account.resetPassword(input);
      registered = account;
      return { recoveryCode };
    },

    /** The folder of the chosen account, or null. */
    accountFolder(): string | null {
      const { account } = state.get();
      return account && folderOf(account);
    },

    /** Runs `work` on the open database process, or on one started for it when the database could not be opened. */
    async withHelper<T>(work: (host: HostClient) => Promise<T>): Promise<T> {
      if (link && !link.ended()) return raceExit(link, work(link.host));
      return withProcess(work);
    },

    /** Runs `work` while the account's database is closed, then opens it again, locked. */
    async whileClosed(work: (host: HostClient) => Promise<unknown>): Promise<void> {
      const { account } = state.get();
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await close();
      change({ phase: 'opening', error: null });
      try {
        await withProcess(work);
      } finally {
        await choose(account);
      }
    },

    close,
  };
}
