import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeyStore } from './key-store.ts';

const cipher = {
  encrypt: (text: string) => Buffer.from(text).toString('hex'),
  decrypt: (text: string) => {
    if (!/^[0-9a-f]+$/.test(text)) throw new Error('not ours');
    return Buffer.from(text, 'hex').toString();
  },
};
const folder = () => mkdtemp(join(tmpdir(), 'morvo-keys-'));

it('keeps keys encrypted on disk', async () => {
  const path = join(await folder(), 'secrets.json');
  await (await createKeyStore(path, cipher)).set('model', 'sk-secret');
  expect(await readFile(path, 'utf8')).not.toContain('sk-secret');
  const again = await createKeyStore(path, cipher);
  expect(again.get('model')).toBe('sk-secret');
  await again.remove('model');
  expect((await createKeyStore(path, cipher)).get('model')).toBeNull();
});

it('writes nothing at all without a key store', async () => {
  const at = await folder();
  const keys = await createKeyStore(join(at, 'secrets.json'), null);
  await keys.set('model', 'sk-secret');
  expect(keys).toMatchObject({ kind: 'memory' });
  expect(keys.get('model')).toBe('sk-secret');
  expect(await readdir(at)).toEqual([]);
});
