import { cultureFields, personPatch, profileFields } from '#shared/contract/database/people.ts';
import type { profile } from '#shared/i18n/ar/profile.ts';
import { vocabulary } from '#shared/i18n/ar/vocabulary.ts';

/** The three records that a person fills in here, and the columns of each. */
export const records = {
  person: personPatch,
  profile: profileFields.partial(),
  culture: cultureFields.partial(),
} as const;
export type RecordName = keyof typeof records;

export type FieldName =
  | keyof typeof personPatch.shape
  | keyof typeof profileFields.shape
  | keyof typeof cultureFields.shape;
export type FieldValue = string | number | boolean | readonly string[] | null;
/** Values of fields; a field that is not there has none yet. */
export type Values = Readonly<Partial<Record<FieldName, FieldValue>>>;

export type VocabularyName = keyof typeof vocabulary;
/** What a field of free text offers; `key` where a known value is stored by its key and shown in the person's language. */
export type Suggestions = { readonly stores: 'key' | 'label' } & (
  | { readonly from: 'vocabulary'; readonly list: 'suggestedIndustries' }
  | { readonly from: 'profile'; readonly list: keyof (typeof profile)['suggest'] }
);
export type ScaleName = keyof (typeof profile)['scale'];

/** How one field is filled in. */
export type FieldSpec = { readonly name: FieldName; readonly wide?: boolean } & (
  | { readonly kind: 'text'; readonly max: number; readonly suggestions?: Suggestions }
  | { readonly kind: 'notes'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'timezone' }
  | {
      readonly kind: 'choice' | 'choices';
      readonly list: VocabularyName;
      readonly members: readonly string[];
    }
  | { readonly kind: 'list'; readonly suggestions?: Suggestions }
  | { readonly kind: 'scale'; readonly scale: ScaleName }
  | { readonly kind: 'switch' }
);

/** The labels are keyed by the members, in the order in which a person reads them. */
const membersOf = (list: VocabularyName): readonly string[] => Object.keys(vocabulary[list]);

const text = (name: FieldName, max: number, suggestions?: Suggestions): FieldSpec => ({
  name,
  kind: 'text',
  max,
  suggestions,
});
const choice = (name: FieldName, list: VocabularyName): FieldSpec => ({
  name,
  kind: 'choice',
  list,
  members: membersOf(list),
  wide: true,
});
const choices = (name: FieldName, list: VocabularyName): FieldSpec => ({
  name,
  kind: 'choices',
  list,
  members: membersOf(list),
  wide: true,
});
const list = (name: FieldName, suggestions?: Suggestions): FieldSpec => ({
  name,
  kind: 'list',
  suggestions,
  wide: true,
});
const scale = (name: FieldName & ScaleName): FieldSpec => ({ name, kind: 'scale', scale: name, wide: true });
const toggle = (name: FieldName): FieldSpec => ({ name, kind: 'switch', wide: true });
const words = (
  name: keyof (typeof profile)['suggest'],
  stores: Suggestions['stores'] = 'label',
): Suggestions => ({ from: 'profile', list: name, stores });
const industries: Suggestions = { from: 'vocabulary', list: 'suggestedIndustries', stores: 'key' };

export type SectionName = keyof (typeof profile)['section'];
export type Section = {
  readonly name: SectionName;
  readonly group: keyof (typeof profile)['groups'];
  readonly fields: readonly FieldSpec[];
};

/** Every field of the profile and of the cultural context, in the order a person meets them. */
export const sections: readonly Section[] = [
  {
    name: 'person',
    group: 'file',
    fields: [
      text('firstName', 100),
      text('lastName', 100),
      text('title', 50, words('titles')),
      text('preferredName', 100),
      text('jobTitle', 200),
      text('department', 100, words('departments')),
      { name: 'yearsOfExperience', kind: 'number', min: 0, max: 80 },
      choice('seniorityLevel', 'seniorityLevels'),
    ],
  },
  {
    name: 'business',
    group: 'file',
    fields: [
      text('industryPrimary', 100, industries),
      text('industrySecondary', 100, industries),
      choice('businessModel', 'businessModels'),
      choice('companySize', 'companySizes'),
      choice('decisionMakingAuthority', 'decisionAuthorities'),
      { ...text('targetMarket', 100), wide: true },
      text('city', 100, words('cities')),
      { ...choice('region', 'saudiRegions'), wide: false },
      text('country', 100, words('countries', 'key')),
      { name: 'timezone', kind: 'timezone' },
    ],
  },
  {
    name: 'marketing',
    group: 'file',
    fields: [
      choices('primaryMarketingGoals', 'marketingGoals'),
      choice('marketingBudgetRange', 'budgetRanges'),
      choice('marketingExperienceLevel', 'marketingExperienceLevels'),
      choices('currentMarketingChannels', 'marketingChannels'),
    ],
  },
  {
    name: 'answers',
    group: 'file',
    fields: [
      choice('preferredLanguage', 'languages'),
      choice('communicationStyle', 'communicationStyles'),
      choice('responseFormatPreference', 'responseFormats'),
      choice('detailLevelPreference', 'detailLevels'),
      choice('explanationStyle', 'explanationStyles'),
      choice('preferredAgentPersonality', 'agentPersonalities'),
    ],
  },
  {
    name: 'privacy',
    group: 'file',
    fields: [
      toggle('analyticsConsent'),
      toggle('dataSharingConsent'),
      toggle('marketingCommunicationsConsent'),
      list('tags'),
      { name: 'notes', kind: 'notes', max: 20_000, wide: true },
    ],
  },
  {
    name: 'background',
    group: 'culture',
    fields: [
      choice('culturalBackground', 'culturalBackgrounds'),
      choice('culturalFluencyLevel', 'culturalFluencyLevels'),
      { ...choice('nativeLanguage', 'spokenLanguages'), wide: false },
      { ...choice('primaryRegion', 'saudiRegions'), wide: false },
      choices('secondaryLanguages', 'spokenLanguages'),
      choice('regionalDialectPreference', 'dialects'),
      choice('textDirectionPreference', 'textDirections'),
    ],
  },
  {
    name: 'values',
    group: 'culture',
    fields: [
      toggle('religiousConsiderations'),
      toggle('halalMarketingRequired'),
      toggle('prayerTimeAwareness'),
      toggle('ramadanMarketingAdjustments'),
      toggle('localMarketFocus'),
      toggle('vision2030Alignment'),
      toggle('sustainabilityFocus'),
      toggle('diversificationSupport'),
      scale('traditionalValuesImportance'),
      scale('modernApproachOpenness'),
      choice('innovationAcceptance', 'innovationAcceptances'),
    ],
  },
  {
    name: 'customs',
    group: 'culture',
    fields: [
      choice('businessRelationshipStyle', 'relationshipStyles'),
      choice('decisionMakingStyle', 'decisionMakingStyles'),
      choice('hierarchyAwareness', 'hierarchyLevels'),
      choice('communicationDirectness', 'directnessLevels'),
      list('regionalBusinessCustoms', words('customs')),
    ],
  },
  {
    name: 'content',
    group: 'culture',
    fields: [
      choice('preferredImageryStyle', 'imageryStyles'),
      toggle('colorSymbolismAwareness'),
      scale('localContentPreference'),
      list('culturalTaboosAwareness', words('taboos')),
    ],
  },
];

/** The section that a field is in. */
export function sectionOf(name: FieldName): Section | undefined {
  return sections.find(({ fields }) => fields.some((field) => field.name === name));
}
