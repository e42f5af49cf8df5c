import { APICallError, RetryError } from 'ai';
import { type ErrorCode, MorvoError } from '#shared/domain/errors.ts';

/** Takes what a call of a language model threw; gives the coded error. The endpoint's own words never pass. */
export function modelFailure(thrown: unknown): MorvoError {
  if (thrown instanceof MorvoError) return thrown;
  const last = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  if (isNetworkError(last)) return new MorvoError('MODEL_UNREACHABLE', {}, { cause: thrown });
  if (APICallError.isInstance(last)) {
    // A retryable failure after a 200 is a connection that broke in mid-answer.
    const broken = last.statusCode === 200 && last.isRetryable;
    const status = broken ? 0 : (last.statusCode ?? 0);
    return new MorvoError(codeOf(status), { status }, { cause: thrown });
  }
  return new MorvoError('MODEL_BAD_RESPONSE', {}, { cause: thrown });
}

/** Chromium names what happened to a connection: net::ERR_INCOMPLETE_CHUNKED_ENCODING when it breaks in mid-answer. */
function isNetworkError(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.message.includes('net::ERR_') || isNetworkError(thrown.cause));
}

function codeOf(status: number): ErrorCode {
  if (status === 0) return 'MODEL_UNREACHABLE';
  if (status === 401 || status === 403) return 'MODEL_AUTH';
  if (status === 404) return 'MODEL_NOT_FOUND';
  if (status === 408 || status === 504) return 'MODEL_TIMEOUT';
  if (status === 429) return 'MODEL_RATE_LIMIT';
  return status >= 500 ? 'MODEL_UNREACHABLE' : 'MODEL_BAD_RESPONSE';
}
