import type { FieldName, Values } from './fields.ts';

/** The 19 fields that the completion percentage counts, as the SQL function `profile_completion` does. */
export const completionFields: readonly FieldName[] = [
  'firstName',
  'lastName',
  'jobTitle',
  'seniorityLevel',
  'yearsOfExperience',
  'industryPrimary',
  'businessModel',
  'targetMarket',
  'city',
  'region',
  'primaryMarketingGoals',
  'marketingBudgetRange',
  'currentMarketingChannels',
  'companySize',
  'decisionMakingAuthority',
  'culturalBackground',
  'primaryRegion',
  'regionalDialectPreference',
  'preferredImageryStyle',
];

/** Takes the values as shown; gives the fields that count and are still empty, in order. */
export function missingFields(values: Values): FieldName[] {
  return completionFields.filter((name) => isEmpty(values[name]));
}

function isEmpty(value: Values[FieldName]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
