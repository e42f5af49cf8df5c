import type { RepositoryContext } from '#db/context.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { type Changes, createChanges } from './changes.ts';
import { databaseOver, type Owner, repositoryContext } from './context.ts';
import { type OpenAccount, type OpenDeps, openAccount } from './open-account.ts';
import { type Priority, type QueryTiming, timedClients } from './timed-client.ts';
import { startUpkeep, type UpkeepDeps } from './upkeep.ts';

export type DatabaseDeps = OpenDeps & UpkeepDeps & { reportTiming(timing: QueryTiming): void };

/** An open database with what runs beside it. */
export type OpenDatabase = {
  account: OpenAccount;
  changes: Changes;
  /** Repositories at a priority; a person's own by default. */
  context(priority?: Priority): RepositoryContext;
  playbookReady(): Promise<void>;
  owner(): Owner;
  setOwner(owner: Owner): void;
  /** Runs `work` right after a checkpoint and while no statement runs, as a copy of the folder needs it. */
  whileQuiet(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** Opens an account's database, its queue, its change feed and its upkeep. Throws as `openAccount`. */
export async function openDatabase(deps: DatabaseDeps, accountFolder: string): Promise<OpenDatabase> {
  const account = await openAccount(deps, accountFolder);
  const { pg } = account;
  const clients = timedClients(pg, { clock: deps.clock, report: deps.reportTiming });
  const changes = createChanges(setImmediate);
  await pg.listen('changed', changes.touched);
  let owner: Owner | null = null;
  const databases = {
    interactive: databaseOver(clients.interactive),
    records: databaseOver(clients.records),
    upkeep: databaseOver(clients.upkeep),
  };
  const context = (priority: Priority = 'interactive') =>
    repositoryContext(databases[priority], owner, deps.now);
  const upkeep = startUpkeep(deps, changes, () => context('upkeep'));
  return {
    account,
    changes,
    context,
    playbookReady: upkeep.playbookReady,
    owner() {
      if (!owner) throw new MorvoError('ACCOUNT_LOCKED');
      return owner;
    },
    setOwner(next) {
      owner = next;
    },
    whileQuiet: (work) =>
      clients.interactive.transaction(async (tx) => {
        await tx.exec('CHECKPOINT');
        await work();
      }),
    async close() {
      await upkeep.stop(pg);
      await account.close();
    },
  };
}
