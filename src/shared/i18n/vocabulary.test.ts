import { describe, expect, it } from 'vitest';
import * as lists from '../domain/vocabulary.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';

/** Lists that no screen shows as labels: they steer the program, or another namespace words them. */
const notShown = new Set([
  'userRoles',
  'onboardingStages',
  'subscriptionTiers',
  'subscriptionStatuses',
  'conversationTypes',
  'conversationStages',
  'conversationStatuses',
  'completionReasons',
  'turnRoles',
  'messageTypes',
  'feedbackValues',
  'answerEndings',
  'stateTypes',
  'agentNames',
  'agentTypes',
  'interactionTypes',
  'activityEventKinds',
  'features',
  'auditActions',
  'devicePlatforms',
]);

const shown = Object.entries(lists).filter(
  (entry): entry is [string, Extract<(typeof entry)[1], readonly string[]>] =>
    Array.isArray(entry[1]) && !notShown.has(entry[0]),
);

describe('vocabulary', () => {
  it('words exactly the shown lists', () => {
    const names = shown.map(([name]) => name).sort();
    expect(Object.keys(ar.vocabulary).sort()).toEqual(names);
  });

  it.each(shown)('words every member of %s in both languages, each differently', (name, members) => {
    for (const words of [ar.vocabulary, en.vocabulary]) {
      const labels = new Map<string, Record<string, string>>(Object.entries(words)).get(name) ?? {};
      expect(Object.keys(labels).sort()).toEqual([...members].sort());
      expect(new Set(Object.values(labels)).size).toBe(members.length);
    }
  });
});
