import { accounts } from './accounts.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { formats } from './formats.ts';
import { insights } from './insights.ts';
import { menu } from './menu.ts';
import { profile } from './profile.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

/** Every English word of the app, by namespace. */
export const en = {
  accounts,
  chat,
  common,
  errors,
  exports,
  formats,
  insights,
  menu,
  profile,
  settings,
  shell,
} as const;
