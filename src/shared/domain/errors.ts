/**
 * Every error that may reach a person, by code. The interface puts each into words (i18n namespace `errors`):
 * what happened, what is safe, what to do.
 */
export const errorCodes = [
  'ACCOUNT_EMAIL_TAKEN',
  'ACCOUNT_NOT_FOUND',
  'ACCOUNT_PASSWORD_WRONG',
  'ACCOUNT_PASSWORD_WEAK',
  'ACCOUNT_RECOVERY_WRONG',
  'ACCOUNT_LOCKED',
  'ANSWER_RUNNING',
  'BACKUP_INVALID',
  'BACKUP_NEWER',
  'CANCELLED',
  'DATABASE_CRASHED',
  'DATABASE_DAMAGED',
  'DATABASE_IN_USE',
  'DATABASE_NEWER',
  'DATABASE_NOT_OPEN',
  'DISK_FULL',
  'DISK_READ_ONLY',
  'EXPORT_FAILED',
  'INPUT_EMPTY',
  'INPUT_INVALID',
  'INPUT_TOO_LONG',
  'LINK_REFUSED',
  'MIGRATION_FAILED',
  'MODEL_AUTH',
  'MODEL_BAD_RESPONSE',
  'MODEL_NOT_FOUND',
  'MODEL_RATE_LIMIT',
  'MODEL_STALLED',
  'MODEL_TIMEOUT',
  'MODEL_UNREACHABLE',
  'MODEL_URL_INVALID',
  'NOT_FOUND',
  'PRINT_FAILED',
  'UNEXPECTED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts that help to word an error; never personal content. */
export type ErrorDetails = Record<string, string | number | boolean | null>;

/** An error with a code that the interface can put into words. */
export class MorvoError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'MorvoError';
    this.code = code;
    this.details = details;
  }
}

/** True for a string that is one of the listed codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && errorCodes.some((code) => code === value);
}

const byForeignCode: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  /** PostgreSQL's disk_full. */
  '53100': 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EROFS: 'DISK_READ_ONLY',
  EACCES: 'DISK_READ_ONLY',
  EPERM: 'DISK_READ_ONLY',
};

/**
 * Takes anything thrown and gives a MorvoError: itself, or one made from a file system code or from PostgreSQL's
 * own code or words for a full or read-only disk, of the error or of its cause, else UNEXPECTED with the error's name.
 */
export function toMorvoError(thrown: unknown): MorvoError {
  if (thrown instanceof MorvoError) return thrown;
  if (!(thrown instanceof Error)) return new MorvoError('UNEXPECTED', { name: typeof thrown });
  const systemCode = codeOf(thrown);
  const known = knownCode(thrown);
  if (known) return new MorvoError(known, {}, { cause: thrown });
  return new MorvoError('UNEXPECTED', { name: thrown.name, cause: systemCode }, { cause: thrown });
}

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** The code of an error or of what lies under it: the query builder wraps what the database says. */
function knownCode(error: Error): ErrorCode | undefined {
  const code = codeOf(error);
  const known = isErrorCode(code) ? code : (byForeignCode[code] ?? fromText(error.message));
  return known ?? (error.cause instanceof Error ? knownCode(error.cause) : undefined);
}

function fromText(message: string): ErrorCode | undefined {
  if (/no space left on device|ENOSPC/i.test(message)) return 'DISK_FULL';
  if (/read-only file system|EROFS/i.test(message)) return 'DISK_READ_ONLY';
  return undefined;
}
