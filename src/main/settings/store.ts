import { join } from 'node:path';
import { type Settings, settings } from '#shared/contract/app/settings.ts';
import { type LiveValue, liveValue } from '#shared/rpc/streams.ts';
import { readJson, writeJson } from './json-file.ts';

export type SettingsStore = {
  get(): Settings;
  watch: LiveValue<Settings>['watch'];
  /** Shows the change at once and writes it; throws DISK_FULL or DISK_READ_ONLY (as file system errors), the old values then stand. */
  update(patch: Partial<Settings>): Promise<void>;
};

/** Opens the settings of this laptop; a missing or damaged file gives defaults. */
export async function openSettings(userData: string): Promise<SettingsStore> {
  const file = join(userData, 'settings.json');
  const parsed = settings.safeParse(await readJson(file));
  const value = liveValue(parsed.success ? parsed.data : settings.parse({}));
  let writing: Promise<unknown> = Promise.resolve();
  return {
    get: value.get,
    watch: value.watch,
    async update(patch) {
      const before = value.get();
      value.set(settings.parse({ ...before, ...patch }));
      const write = writing.then(() => writeJson(file, value.get()));
      writing = write.catch(() => {});
      await write.catch((error: unknown) => {
        value.set(before);
        throw error;
      });
    },
  };
}
