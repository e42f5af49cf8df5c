import { MorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import {
  type DatabaseLink,
  type DatabaseProcess,
  type HostClient,
  linkDatabase,
  raceExit,
} from './database-link.ts';

export type KeeperDeps = {
  startDatabase(): DatabaseProcess;
  now(): Date;
  /** Ids of the answers that main is still writing; they are not recorded as interrupted after a restart. */
  runningAnswers(): string[];
  report(error: unknown, about: string): void;
};

/** How often the database process may be started again within a minute before the app says that it cannot. */
const restartLimit = 3;
const restartWindowMs = 60_000;

export type DatabaseKeeper = ReturnType<typeof createDatabaseKeeper>;

/** Starts and ends database processes and keeps the one that is in use. It knows nothing of accounts and screens. */
export function createDatabaseKeeper(deps: KeeperDeps) {
  let current: DatabaseLink | null = null;
  let waiting: ((link: DatabaseLink) => void)[] = [];
  let restarts: number[] = [];
  const living = () => (current && !current.ended() ? current : null);

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

  return {
    living,
    withProcess,

    /** The process in use, or throws DATABASE_NOT_OPEN. */
    opened(): DatabaseLink {
      const link = living();
      if (!link) throw new MorvoError('DATABASE_NOT_OPEN');
      return link;
    },

    /** The process in use; while it is being started again, the next one. */
    next(): Promise<DatabaseLink> {
      const link = living();
      return link ? Promise.resolve(link) : new Promise((resolve) => waiting.push(resolve));
    },

    /** Starts a process and opens an account folder in it; throws why it cannot be opened. */
    async start(accountFolder: string): Promise<DatabaseLink> {
      const link = linkDatabase(deps.startDatabase());
      try {
        await raceExit(link, link.host.lifecycle.open({ accountFolder }));
        const stillRunning = deps.runningAnswers();
        await raceExit(link, link.host.records.recoverInterrupted({ stillRunning }));
        return link;
      } catch (thrown) {
        link.process.kill();
        throw fromRpcError(thrown);
      }
    },

    /** Takes a started process into use; `crashed` is called when it ends while it is. */
    use(link: DatabaseLink, crashed: () => void): void {
      current = link;
      for (const resolve of waiting) resolve(link);
      waiting = [];
      void link.process.exited.then(() => {
        if (current === link) crashed();
      });
    },

    /** Takes the process out of use and gives it, where it still lives. */
    release(): DatabaseLink | null {
      const link = living();
      current = null;
      return link;
    },

    /** Closes the database and ends its process. */
    async end(link: DatabaseLink): Promise<void> {
      link.process.dropPages();
      await raceExit(link, link.host.lifecycle.close()).catch((error) => deps.report(error, 'close'));
      link.process.kill();
      await link.process.exited;
    },

    /** Counts a restart; throws DATABASE_CRASHED when there were too many in a short time. */
    countRestart(): void {
      const now = deps.now().getTime();
      restarts = [...restarts.filter((at) => now - at < restartWindowMs), now];
      if (restarts.length > restartLimit) throw new MorvoError('DATABASE_CRASHED');
    },

    forgetRestarts(): void {
      restarts = [];
    },

    /** Runs `work` on the process in use, or on one started for it when there is none. */
    async withAny<T>(work: (host: HostClient) => Promise<T>): Promise<T> {
      const link = living();
      return link ? raceExit(link, work(link.host)) : withProcess(work);
    },
  };
}
