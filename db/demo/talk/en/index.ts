import { adviceTalks } from './advice.ts';
import { planTalks } from './plan.ts';
import { workTalks } from './work.ts';

export const englishTalks = [...planTalks, ...adviceTalks, ...workTalks];
