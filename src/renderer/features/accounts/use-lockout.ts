import type { MorvoError } from '#shared/domain/errors.ts';
import { useCountdown } from './use-countdown.ts';

/** Seconds until the next try is allowed, after an ACCOUNT_LOCKED; 0 where trying is allowed. */
export function useLockout(error: MorvoError | null): number {
  const told = error?.code === 'ACCOUNT_LOCKED' ? error.details.seconds : 0;
  return useCountdown(typeof told === 'number' ? told : 0, error);
}
