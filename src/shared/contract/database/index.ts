import { conversationsContract } from './conversations.ts';
import { overviewContract } from './overview.ts';
import { peopleContract } from './people.ts';

/** What the renderer may ask of the database process, straight over a MessagePort, while an account is unlocked. */
export const databaseContract = { ...peopleContract, ...conversationsContract, ...overviewContract };
