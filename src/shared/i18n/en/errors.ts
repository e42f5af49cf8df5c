/** Each error in three sentences: what happened, what is safe, what to do. The keys are the codes of `domain/errors.ts`. */
export const errors = {
  copyCode: 'Copy the error code',
  code: 'Code',
  ACCOUNT_EMAIL_TAKEN: {
    happened: 'An account with this address is already on this computer.',
    safe: 'Nothing in that account has changed.',
    todo: 'Open that account, or register with another address.',
  },
  ACCOUNT_NOT_FOUND: {
    happened: 'This account was not found on the computer.',
    safe: 'The other accounts are as they were.',
    todo: 'Choose an account from the list, or create one.',
  },
  ACCOUNT_PASSWORD_WRONG: {
    happened: 'The password is not correct.',
    safe: 'Your work is saved as you left it.',
    todo: 'Type it again, or use your recovery code.',
  },
  ACCOUNT_PASSWORD_WEAK: {
    happened: 'The password is too weak.',
    safe: 'Nothing has been saved yet.',
    todo: 'Choose a longer phrase that is hard to guess.',
  },
  ACCOUNT_RECOVERY_WRONG: {
    happened: 'The recovery code is not correct.',
    safe: 'Your work is saved and the password has not changed.',
    todo: 'Check the code letter by letter and try again.',
  },
  ACCOUNT_LOCKED: {
    happened: 'Too many wrong tries in a row.',
    safe: 'Your work is saved as you left it.',
    todo: 'Wait a moment, then type your password again.',
  },
  ANSWER_RUNNING: {
    happened: 'The answer in this conversation is still being written.',
    safe: 'What you typed is not lost.',
    todo: 'Wait until it is complete, or stop it and send.',
  },
  BACKUP_INVALID: {
    happened: 'The backup could not be read.',
    safe: 'Your present data was not touched.',
    todo: 'Choose another backup.',
  },
  BACKUP_NEWER: {
    happened: 'This backup was made by a newer version of the app.',
    safe: 'Neither your present data nor the backup was touched.',
    todo: 'Update the app, then restore the backup.',
  },
  CANCELLED: {
    happened: 'The operation was cancelled.',
    safe: 'Nothing has changed.',
    todo: 'Start it again whenever you like.',
  },
  DATABASE_CRASHED: {
    happened: 'The database stopped suddenly and was started again.',
    safe: 'Everything that was shown as saved is saved.',
    todo: 'Carry on. If it happens again, copy the code and write to us.',
  },
  DATABASE_DAMAGED: {
    happened: 'The data of this account is damaged and could not be opened.',
    safe: 'Nothing was deleted, and the backups are there.',
    todo: 'Restore one of the backups, or open the data folder.',
  },
  DATABASE_IN_USE: {
    happened: 'Another program is using the data of this account.',
    safe: 'Your data was not touched.',
    todo: 'Close the other window of the app and try again.',
  },
  DATABASE_NEWER: {
    happened: 'The data of this account was made by a newer version of the app.',
    safe: 'Your data is as it was; nothing in it was changed.',
    todo: 'Update the app, then open the account.',
  },
  DATABASE_NOT_OPEN: {
    happened: 'The data of the account is not open yet.',
    safe: 'What you typed is not lost.',
    todo: 'Wait a moment and try again.',
  },
  DISK_FULL: {
    happened: 'The disk is full.',
    safe: 'What was saved before is safe, and what you typed is still here.',
    todo: 'Free some space and try again.',
  },
  DISK_READ_ONLY: {
    happened: 'The computer does not allow writing to the data folder.',
    safe: 'What was saved before is safe, and what you typed is still here.',
    todo: 'Check the permissions of the folder and try again.',
  },
  EXPORT_FAILED: {
    happened: 'The exported file could not be saved.',
    safe: 'The conversation is as it was.',
    todo: 'Choose another place for the file.',
  },
  INPUT_EMPTY: {
    happened: 'There is no text to send.',
    safe: 'Nothing was sent.',
    todo: 'Write your message first.',
  },
  INPUT_INVALID: {
    happened: 'One of the values is not valid.',
    safe: 'Nothing has been saved yet, and what you typed is still here.',
    todo: 'Correct the marked fields.',
  },
  INPUT_TOO_LONG: {
    happened: 'The text is longer than allowed.',
    safe: 'What you typed is still here.',
    todo: 'Shorten it, or split it over several messages.',
  },
  LINK_REFUSED: {
    happened: 'This link was not opened because it is not safe.',
    safe: 'Nothing was sent to it.',
    todo: 'Only links that begin with https are opened.',
  },
  MIGRATION_FAILED: {
    happened: 'This account’s data could not be prepared for the new version.',
    safe: 'Your data is as it was before the update, and there is a backup of it.',
    todo: 'Try again. If it happens again, copy the code and write to us.',
  },
  MODEL_AUTH: {
    happened: 'The model provider refused the key.',
    safe: 'Your question is saved.',
    todo: 'Check the model key in Settings.',
  },
  MODEL_BAD_RESPONSE: {
    happened: 'The model sent a reply that cannot be understood.',
    safe: 'Your question is saved.',
    todo: 'Regenerate, or choose another model.',
  },
  MODEL_NOT_FOUND: {
    happened: 'The provider does not know this model.',
    safe: 'Your question is saved.',
    todo: 'Choose an available model in Settings.',
  },
  MODEL_RATE_LIMIT: {
    happened: 'You have reached the request limit of the model provider.',
    safe: 'Your question is saved.',
    todo: 'Wait a little and regenerate.',
  },
  MODEL_STALLED: {
    happened: 'The model stopped writing before it was done.',
    safe: 'The part of the answer that arrived is saved.',
    todo: 'Regenerate for a complete answer.',
  },
  MODEL_TIMEOUT: {
    happened: 'The model did not reply in time.',
    safe: 'Your question is saved.',
    todo: 'Regenerate, or choose a faster model.',
  },
  MODEL_UNREACHABLE: {
    happened: 'The model could not be reached.',
    safe: 'Your question is saved, and the Morvo playbook works offline.',
    todo: 'Check the connection and the model address in Settings.',
  },
  MODEL_URL_INVALID: {
    happened: 'The model address is not valid.',
    safe: 'Your earlier settings have not changed.',
    todo: 'Write a full address that begins with https, or http for a model on this computer.',
  },
  NOT_FOUND: {
    happened: 'This was not found; it may have been deleted.',
    safe: 'The rest of your work is as it was.',
    todo: 'Go back to the list and choose another.',
  },
  PRINT_FAILED: {
    happened: 'The PDF file could not be made.',
    safe: 'The conversation is as it was.',
    todo: 'Try again, or export it as Markdown.',
  },
  UNEXPECTED: {
    happened: 'Something unexpected went wrong.',
    safe: 'Everything that was shown as saved is saved.',
    todo: 'Try again. If it happens again, copy the code and write to us.',
  },
} as const;
