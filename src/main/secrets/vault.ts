import { safeStorage } from 'electron';
import { createKeyStore, type KeyStore } from './key-store.ts';

/**
 * Opens the keys of this laptop, encrypted by the system's key store. `basic_text` is Chromium's fallback on Linux
 * without a keyring: a fixed password, which would be plain text by another name, so it counts as no key store.
 */
export function openVault(file: string): Promise<KeyStore> {
  const usable =
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');
  const cipher = {
    encrypt: (text: string) => safeStorage.encryptString(text).toString('base64'),
    decrypt: (text: string) => safeStorage.decryptString(Buffer.from(text, 'base64')),
  };
  return createKeyStore(file, usable ? cipher : null);
}
