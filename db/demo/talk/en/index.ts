import { adviceTalks } from './advice.ts';
import { planTalks } from './plan.ts';

export const englishTalks = [...planTalks, ...adviceTalks];
