import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import log from 'electron-log/node';
import { MorvoError } from '#shared/domain/errors.ts';

export type Report = (error: unknown, about: string) => void;

/**
 * Opens the log file of a program; it keeps codes, names and where an error came from, never what people wrote: messages
 * of unknown errors may quote a row, so only their stack's places are kept.
 */
export function openLog(userData: string, program: string): { report: Report; info(line: string): void } {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => join(userData, 'logs', `${program}.log`);
  log.transports.file.maxSize = 2 * 1024 * 1024;
  return {
    report: (error, about) => log.error(`${about}: ${describeError(error)}`),
    info: (line) => log.info(line),
  };
}

/** An error in one line without anything personal. */
export function describeError(error: unknown): string {
  if (error instanceof MorvoError)
    return `${error.message}${error.cause ? ` < ${describeError(error.cause)}` : ''}`;
  if (error instanceof ORPCError) return `${error.code}`;
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6);
  return `${error.name}${code}${places.map((place) => place.trim()).join(' ')}`;
}
