import { useCallback, useEffect, useRef, useState } from 'react';
import type { MorvoError } from '#shared/domain/errors.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';

/** A call that a person started: whether it runs, and how it failed. */
export type Action<A extends unknown[]> = {
  /** Resolves with true when it succeeded; a second call while one runs does nothing. */
  readonly run: (...input: A) => Promise<boolean>;
  readonly running: boolean;
  readonly error: MorvoError | null;
  readonly clear: () => void;
};

/** Wraps a call to main or to the database for a button or a form. */
export function useAction<A extends unknown[]>(work: (...input: A) => Promise<unknown>): Action<A> {
  const [state, setState] = useState<{ running: boolean; error: MorvoError | null }>({
    running: false,
    error: null,
  });
  const latest = useRef(work);
  const busy = useRef(false);
  useEffect(() => {
    latest.current = work;
  });
  const run = useCallback(async (...input: A) => {
    if (busy.current) return false;
    busy.current = true;
    setState({ running: true, error: null });
    try {
      await latest.current(...input);
      setState({ running: false, error: null });
      return true;
    } catch (thrown) {
      setState({ running: false, error: fromRpcError(thrown) });
      return false;
    } finally {
      busy.current = false;
    }
  }, []);
  const clear = useCallback(() => setState((before) => ({ ...before, error: null })), []);
  return { run, ...state, clear };
}
