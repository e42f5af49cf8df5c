import { chatContract } from './chat.ts';
import { sessionContract } from './session.ts';
import { settingsContract } from './settings.ts';
import { systemContract } from './system.ts';

/** What the renderer may ask of the main process. */
export const appContract = {
  session: sessionContract,
  settings: settingsContract,
  chat: chatContract,
  system: systemContract,
};
