import { ORPCError } from '@orpc/client';
import { isErrorCode, MorvoError, toMorvoError } from '../domain/errors.ts';

/**
 * Wraps each call of a router: what a handler throws crosses the port as `{code, data}`, with no message and no stack,
 * so that nothing private leaves in an error's text. `report` sees the original.
 */
export function codedErrors(report: (error: unknown, path: readonly string[]) => void) {
  return async <T>(options: { path: readonly string[]; next: () => T | PromiseLike<T> }): Promise<T> => {
    try {
      return await options.next();
    } catch (thrown) {
      if (thrown instanceof ORPCError) {
        report(thrown, options.path);
        throw inputErrors.has(thrown.code) ? new ORPCError('INPUT_INVALID', { defined: true }) : thrown;
      }
      const error = toMorvoError(thrown);
      report(thrown, options.path);
      throw new ORPCError(error.code, { data: error.details, message: error.code, defined: true });
    }
  };
}

const inputErrors = new Set(['BAD_REQUEST', 'INPUT_VALIDATION_FAILED']);

/** Takes what a client call threw and gives a MorvoError: the other side's code where it sent one. */
export function fromRpcError(thrown: unknown): MorvoError {
  if (thrown instanceof ORPCError && isErrorCode(thrown.code)) {
    const details = typeof thrown.data === 'object' && thrown.data !== null ? thrown.data : {};
    return new MorvoError(thrown.code, details, { cause: thrown });
  }
  return toMorvoError(thrown);
}
