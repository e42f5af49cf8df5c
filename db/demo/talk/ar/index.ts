import { budgetTalks } from './budget.ts';
import { channelTalks } from './channels.ts';
import { copyTalks } from './copy.ts';
import { lawTalks } from './law.ts';
import { seasonTalks } from './season.ts';
import { workTalks } from './work.ts';

export const arabicTalks = [
  ...seasonTalks,
  ...budgetTalks,
  ...lawTalks,
  ...copyTalks,
  ...channelTalks,
  ...workTalks,
];
