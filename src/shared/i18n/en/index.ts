import { accounts } from './accounts.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { formats } from './formats.ts';
import { insights } from './insights.ts';
import { menu } from './menu.ts';
import { palette } from './palette.ts';
import { profile } from './profile.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { vocabulary } from './vocabulary.ts';

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
  palette,
  profile,
  settings,
  shell,
  vocabulary,
} as const;
