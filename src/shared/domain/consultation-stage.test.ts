import { expect, it } from 'vitest';
import { stageAfter } from './consultation-stage.ts';

it.each([
  [null, 'campaign_plan', 'recommendation'],
  ['initial', 'greeting', 'initial'],
  ['initial', 'unknown', 'discovery'],
  ['discovery', 'copy_review', 'analysis'],
  ['analysis', 'budget', 'recommendation'],
  ['recommendation', 'thanks', 'recommendation'],
  ['recommendation', 'season_timing', 'follow_up'],
  ['follow_up', 'copy_review', 'follow_up'],
  ['complete', 'budget', 'follow_up'],
] as const)('from %s, a turn of intent %s leads to %s', (stage, intent, next) => {
  expect(stageAfter(stage, intent)).toBe(next);
});
