import { z } from 'zod';
import { readJson, writeJson } from '../settings/json-file.ts';

export type Cipher = { encrypt(text: string): string; decrypt(text: string): string };

/** Keys of providers by name. They stay in main: never in the database, a log or the renderer. */
export type KeyStore = {
  /** `keychain`: encrypted on disk. `memory`: gone when the app quits, because the system has no key store. */
  kind: 'keychain' | 'memory';
  get(name: string): string | null;
  set(name: string, key: string): Promise<void>;
  remove(name: string): Promise<void>;
};

const file = z.record(z.string(), z.string());

/** Takes the file of encrypted keys and the system's cipher, or null where there is none. A key that can no longer be read is as if absent. */
export async function createKeyStore(path: string, cipher: Cipher | null): Promise<KeyStore> {
  const stored = cipher ? file.catch({}).parse(await readJson(path)) : {};
  const keys = new Map<string, string>();
  for (const [name, text] of Object.entries(stored)) {
    const key = cipher ? decrypt(cipher, text) : null;
    if (key !== null) keys.set(name, key);
  }
  const save = async () => {
    if (!cipher) return;
    await writeJson(path, Object.fromEntries([...keys].map(([name, key]) => [name, cipher.encrypt(key)])));
  };
  return {
    kind: cipher ? 'keychain' : 'memory',
    get: (name) => keys.get(name) ?? null,
    async set(name, key) {
      keys.set(name, key);
      await save();
    },
    async remove(name) {
      keys.delete(name);
      await save();
    },
  };
}

function decrypt(cipher: Cipher, text: string): string | null {
  try {
    return cipher.decrypt(text);
  } catch {
    return null;
  }
}
