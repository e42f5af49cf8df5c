import type { PGlite } from '@electric-sql/pglite';
import type { RepositoryContext } from '#db/context.ts';
import { loadPlaybook } from '#db/repositories/local/playbook.ts';
import { indexNextTurns } from '#db/repositories/local/turn-search-index.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { type Changes, createChanges } from './changes.ts';
import { type Owner, repositoryContext } from './context.ts';
import { type OpenAccount, type OpenDeps, openAccount } from './open-account.ts';
import { type QueryTiming, timedClients } from './timed-client.ts';

export type DatabaseDeps = OpenDeps & {
  playbook(): Promise<{ version: string; entries: readonly PlaybookEntry[] }>;
  reportTiming(timing: QueryTiming): void;
  report(error: unknown, about: string): void;
};

/** An open database with what runs beside it. */
export type OpenDatabase = {
  account: OpenAccount;
  changes: Changes;
  /** For what a person waits for. */
  context(): RepositoryContext;
  /** For upkeep, which waits for the former. */
  background(): RepositoryContext;
  owner(): Owner;
  setOwner(owner: Owner): void;
  /** Runs `work` right after a checkpoint and while no statement runs, as a copy of the folder needs it. */
  whileQuiet(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** About 1 ms a turn: one slice stays below 50 ms, so that what a person does waits no longer than that. */
const indexSlice = 25;

/** Opens an account's database, its queue, its change feed and its upkeep. Throws as `openAccount`. */
export async function openDatabase(deps: DatabaseDeps, accountFolder: string): Promise<OpenDatabase> {
  const account = await openAccount(deps, accountFolder);
  const { pg } = account;
  const clients = timedClients(pg, { clock: deps.clock, report: deps.reportTiming });
  const changes = createChanges(setImmediate);
  await pg.listen('changed', changes.touched);
  let owner: Owner | null = null;
  const context = (client: PGlite) => repositoryContext(client, owner, deps.now);
  const upkeep = startUpkeep(deps, changes, () => context(clients.background));
  return {
    account,
    changes,
    context: () => context(clients.interactive),
    background: () => context(clients.background),
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
      await upkeep.stop();
      await account.close();
    },
  };
}

/** Loads the playbook when its version is new, and keeps the message search index up to date, slice by slice. */
function startUpkeep(deps: DatabaseDeps, changes: Changes, context: () => RepositoryContext) {
  let stopped = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      while (!stopped && (await indexNextTurns(context(), indexSlice)) > 0) {
        // Gives waiting reads and writes their turn between two slices.
        await new Promise(setImmediate);
      }
    } catch (error) {
      deps.report(error, 'search index');
    }
  }
  const wake = () => {
    running ??= run().finally(() => {
      running = null;
    });
  };
  const stopListening = changes.on(['conversation_turns'], wake);
  running = deps
    .playbook()
    .then((playbook) => (stopped ? false : loadPlaybook(context(), playbook)))
    .then(
      () => run(),
      (error: unknown) => deps.report(error, 'playbook'),
    )
    .finally(() => {
      running = null;
    });
  return {
    async stop(): Promise<void> {
      stopped = true;
      stopListening();
      await running;
    },
  };
}
