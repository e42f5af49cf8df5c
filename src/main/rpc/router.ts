import { implement } from '@orpc/server';
import { appContract } from '#shared/contract/app/index.ts';
import type { Command } from '#shared/contract/app/system.ts';
import { codedErrors } from '#shared/rpc/errors.ts';
import { eventQueue } from '#shared/rpc/streams.ts';
import type { Orchestrator } from '../orchestrator/orchestrator.ts';
import type { ModelService } from '../providers/language-model/model-service.ts';
import type { BackupService } from '../session/backup-service.ts';
import type { SessionControl } from '../session/session.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Desktop } from './desktop.ts';

export type AppServices = {
  session: SessionControl;
  settings: SettingsStore;
  orchestrator: Orchestrator;
  models: ModelService;
  backups: BackupService;
  desktop: Desktop;
  onCommand(listener: (command: Command) => void): () => void;
  report(error: unknown, about: string): void;
};

/** Implements the contract between the renderer and main over the app's services; holds no logic of its own. */
export function appRouter(services: AppServices) {
  const { session, settings, orchestrator, models, backups, desktop } = services;
  const os = implement(appContract).use(codedErrors((error, path) => services.report(error, path.join('.'))));
  return os.router({
    session: {
      watch: os.session.watch.handler(({ signal }) => session.watch(signal)),
      register: os.session.register.handler(({ input }) => session.register(input)),
      enter: os.session.enter.handler(() => session.enter()),
      choose: os.session.choose.handler(({ input }) => session.choose(input.accountId)),
      unlock: os.session.unlock.handler(({ input }) => session.unlock(input.password)),
      resetPassword: os.session.resetPassword.handler(({ input }) => session.resetPassword(input)),
      changePassword: os.session.changePassword.handler(({ input }) =>
        session.host().account.changePassword(input),
      ),
      newRecoveryCode: os.session.newRecoveryCode.handler(({ input }) =>
        session.host().account.newRecoveryCode(input),
      ),
      lock: os.session.lock.handler(() => session.lock()),
      leave: os.session.leave.handler(() => session.leave()),
      retry: os.session.retry.handler(() => session.retry()),
    },
    settings: {
      watch: os.settings.watch.handler(({ signal }) => settings.watch(signal)),
      update: os.settings.update.handler(({ input }) => settings.update(input)),
      models: {
        state: os.settings.models.state.handler(() => models.state()),
        save: os.settings.models.save.handler(({ input }) => models.save(input)),
        forget: os.settings.models.forget.handler(() => models.forget()),
        discover: os.settings.models.discover.handler(() => models.discover()),
        test: os.settings.models.test.handler(({ input }) => models.test(input)),
        list: os.settings.models.list.handler(({ input }) => models.list(input)),
      },
    },
    chat: {
      send: os.chat.send.handler(({ input }) => orchestrator.send(input)),
      regenerate: os.chat.regenerate.handler(({ input }) => orchestrator.regenerate(input)),
      editAndResend: os.chat.editAndResend.handler(({ input }) => orchestrator.editAndResend(input)),
      stop: os.chat.stop.handler(({ input }) => orchestrator.stop(input.conversationId)),
      watch: os.chat.watch.handler(({ input, signal }) => orchestrator.watch(input.conversationId, signal)),
    },
    system: {
      info: os.system.info.handler(() => desktop.info()),
      commands: os.system.commands.handler(({ signal }) => {
        const queue = eventQueue<Command>(signal);
        const stop = services.onCommand(queue.push);
        signal?.addEventListener('abort', stop, { once: true });
        return queue.read();
      }),
      openLink: os.system.openLink.handler(({ input }) => desktop.openLink(input.url)),
      openDataFolder: os.system.openDataFolder.handler(() => desktop.openDataFolder()),
      copyText: os.system.copyText.handler(({ input }) => desktop.copyText(input.text)),
      saveText: os.system.saveText.handler(({ input }) => desktop.saveText(input)),
      exportConversation: os.system.exportConversation.handler(({ input }) =>
        desktop.exportConversation(input),
      ),
      backups: {
        create: os.system.backups.create.handler(() => backups.create()),
        list: os.system.backups.list.handler(() => backups.list()),
        choose: os.system.backups.choose.handler(() => desktop.chooseBackup()),
        preview: os.system.backups.preview.handler(({ input }) => backups.preview(input.file)),
        restore: os.system.backups.restore.handler(({ input }) => backups.restore(input.file)),
      },
    },
  });
}
