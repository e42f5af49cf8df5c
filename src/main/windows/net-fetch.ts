import { net } from 'electron';

/**
 * Electron's fetch, which knows the system's proxies and certificates. What it cannot reach fails as the standard's fetch
 * does, with a TypeError "fetch failed": by that a caller knows that trying again may help.
 */
export const netFetch: typeof globalThis.fetch = async (input, init) => {
  try {
    return await net.fetch(input instanceof URL ? input.href : input, init);
  } catch (thrown) {
    if (init?.signal?.aborted) throw thrown;
    throw new TypeError('fetch failed', { cause: thrown });
  }
};
