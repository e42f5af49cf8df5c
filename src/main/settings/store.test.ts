import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from './store.ts';

const folder = () => mkdtemp(join(tmpdir(), 'morvo-settings-'));

describe('openSettings', () => {
  it('starts in Arabic and remembers what was changed', async () => {
    const at = await folder();
    const first = await openSettings(at);
    expect(first.get()).toMatchObject({
      language: 'ar',
      direction: 'auto',
      digits: 'latn',
      calendars: 'both',
    });
    await Promise.all([first.update({ theme: 'dark' }), first.update({ language: 'en' })]);
    expect((await openSettings(at)).get()).toMatchObject({ language: 'en', theme: 'dark' });
  });

  it.each(['{ not json', '[]', '{"language":"fr","theme":"dark"}'])(
    'survives a damaged file: %s',
    async (text) => {
      const at = await folder();
      await writeFile(join(at, 'settings.json'), text);
      expect((await openSettings(at)).get().language).toBe('ar');
    },
  );

  it('takes a change back when it cannot be written', async () => {
    const at = await folder();
    const store = await openSettings(at);
    await mkdir(join(at, 'settings.json.partial'));
    await expect(store.update({ theme: 'dark' })).rejects.toThrow();
    expect(store.get().theme).toBe('system');
  });
});
