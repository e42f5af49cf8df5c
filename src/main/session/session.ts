import type { AccountSummary, Session } from '#shared/contract/app/session.ts';
import type { Registration } from '#shared/contract/database/account.ts';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import { liveValue } from '#shared/rpc/streams.ts';
import type { AccountFolders } from '../accounts/folders.ts';
import type { SettingsStore } from '../settings/store.ts';
import { createDatabaseKeeper, type KeeperDeps } from './database-keeper.ts';
import { type DatabaseLink, type HostClient, raceExit } from './database-link.ts';

export type SessionDeps = KeeperDeps & {
  folders: AccountFolders;
  settings: Pick<SettingsStore, 'get' | 'update'>;
  newId(): string;
  deviceName: string;
  /** The folder of the demo, in which no password is asked; null in normal use. */
  demo: AccountSummary | null;
  /** Ends all running answers as interrupted and waits until they are recorded. */
  endAnswers(): Promise<void>;
};

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
  const keeper = createDatabaseKeeper(deps);
  let registered: AccountSummary | null = null;
  /** Counts the choices of an account, so that one that was overtaken ends. */
  let choices = 0;

  const folderOf = (account: AccountSummary) => deps.folders.folderOf(account.id);

  async function close(): Promise<void> {
    const { phase, account } = state.get();
    // While the database is still there: the answers that end now are recorded in it.
    if (keeper.living()) await deps.endAnswers();
    const closing = keeper.release();
    if (!closing) return;
    if (phase === 'open' && account) await noteEnd(closing, account);
    await keeper.end(closing);
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
      const opening = await keeper.start(folderOf(account));
      // Another account was chosen meanwhile, or none.
      if (mine !== choices) return await keeper.end(opening);
      keeper.use(opening, onCrash);
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
    const entered = keeper.opened();
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

  async function onCrash(): Promise<void> {
    const { phase, account } = state.get();
    if (!account || (phase !== 'open' && phase !== 'locked')) return;
    deps.report(new MorvoError('DATABASE_CRASHED'), 'process');
    change({ recovering: true });
    try {
      keeper.countRestart();
      const link = await keeper.start(folderOf(account));
      const unlocked = state.get().phase === 'open';
      if (unlocked) await link.host.account.resume();
      keeper.use(link, onCrash);
      change({ recovering: false });
      if (unlocked) link.process.connectPage();
    } catch (thrown) {
      fail(thrown);
    }
  }

  return {
    watch: state.watch,
    get: state.get,
    nextLink: keeper.next,
    /** The open database, or throws DATABASE_NOT_OPEN. */
    host: () => keeper.opened().host,
    /** True when the account is unlocked: the page may then speak to its database. */
    isOpen: () => state.get().phase === 'open' && keeper.living() !== null,
    connectPage: () => keeper.opened().process.connectPage(),

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
      const link = await keeper.start(folder);
      keeper.use(link, onCrash);
      const { host } = link;
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
      await keeper.opened().host.account.unlock({ password });
      await enterAs(account);
    },

    lock(): void {
      const { phase, account } = state.get();
      if (phase !== 'open' || account === null || deps.demo) return;
      const locked = keeper.opened();
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
      keeper.forgetRestarts();
      if (account) await choose(account);
    },

    /** Resets the forgotten password of the chosen account with its recovery code, and enters. */
    async resetPassword(input: { recoveryCode: string; next: string }): Promise<{ recoveryCode: string }> {
      const { account } = state.get();
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await settled();
      const { recoveryCode } = await keeper.opened().host.account.resetPassword(input);
      registered = account;
      return { recoveryCode };
    },

    /** The folder of the chosen account, or null. */
    accountFolder(): string | null {
      const { account } = state.get();
      return account && folderOf(account);
    },

    /** Runs `work` on the open database process, or on one started for it when the database could not be opened. */
    withHelper: keeper.withAny,

    /** Runs `work` while the account's database is closed, then opens it again, locked. */
    async whileClosed(work: (host: HostClient) => Promise<unknown>): Promise<void> {
      const { account } = state.get();
      if (!account) throw new MorvoError('ACCOUNT_NOT_FOUND');
      await close();
      change({ phase: 'opening', error: null });
      try {
        await keeper.withProcess(work);
      } finally {
        await choose(account);
      }
    },

    close,
  };
}
