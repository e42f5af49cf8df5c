import type { Intent } from '../intents.ts';

/** What a rule may ask of the entities already found. */
export type Condition =
  | 'season'
  | 'short'
  | 'channel'
  | 'two_channels'
  | 'money'
  | 'url'
  | 'sensitive'
  | 'influencers'
  | 'message_channel'
  | 'sector'
  | 'place'
  | 'goal';

/**
 * One rule for an intent: it counts `weight` when every group of `all` has a word in the text and every condition of
 * `with` holds. Words are folded as the question is, so one spelling of each is enough.
 */
export type Rule = {
  intent: Intent;
  weight: number;
  /** Each group is a list of words and phrases, parted by `|`. */
  all: readonly string[];
  with?: readonly Condition[];
};
