import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import * as vocabulary from '../../domain/vocabulary.ts';
import { id } from '../common.ts';

const text = (max: number) => z.string().max(max).nullable();
const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable();
const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).max(50).nullable();
const list = z.array(z.string().max(100)).max(50).nullable();
const scale = z.number().int().min(1).max(10).nullable();

export const person = z.object({
  id,
  email: z.string(),
  firstName: text(100),
  lastName: text(100),
  title: text(50),
  preferredName: text(100),
  role: z.string(),
  onboardingStage: choice(vocabulary.onboardingStages),
  onboardingCompleted: z.boolean().nullable(),
  createdAt: z.date().nullable(),
});
export type Person = z.infer<typeof person>;
export const personPatch = person
  .pick({ firstName: true, lastName: true, title: true, preferredName: true })
  .partial();

/** The columns of `user_profiles` that a person fills in. */
export const profileFields = z.object({
  jobTitle: text(200),
  department: text(100),
  seniorityLevel: choice(vocabulary.seniorityLevels),
  yearsOfExperience: z.number().int().min(0).max(80).nullable(),
  industryPrimary: text(100),
  industrySecondary: text(100),
  businessModel: choice(vocabulary.businessModels),
  targetMarket: text(100),
  country: text(100),
  city: text(100),
  region: choice(vocabulary.saudiRegions),
  timezone: text(50),
  preferredLanguage: choice(vocabulary.languages),
  communicationStyle: choice(vocabulary.communicationStyles),
  responseFormatPreference: choice(vocabulary.responseFormats),
  marketingExperienceLevel: choice(vocabulary.marketingExperienceLevels),
  primaryMarketingGoals: choices(vocabulary.marketingGoals),
  marketingBudgetRange: choice(vocabulary.budgetRanges),
  currentMarketingChannels: choices(vocabulary.marketingChannels),
  preferredAgentPersonality: choice(vocabulary.agentPersonalities),
  detailLevelPreference: choice(vocabulary.detailLevels),
  explanationStyle: choice(vocabulary.explanationStyles),
  companySize: choice(vocabulary.companySizes),
  decisionMakingAuthority: choice(vocabulary.decisionAuthorities),
  dataSharingConsent: z.boolean().nullable(),
  marketingCommunicationsConsent: z.boolean().nullable(),
  analyticsConsent: z.boolean().nullable(),
  tags: list,
  notes: z.string().max(20_000).nullable(),
});
export const profile = profileFields.extend({
  profileCompletionPercentage: z.number().int().nullable(),
  lastProfileUpdate: z.date().nullable(),
});
export type Profile = z.infer<typeof profile>;
export type ProfileFields = z.infer<typeof profileFields>;

/** The columns of `cultural_contexts` that a person fills in. */
export const cultureFields = z.object({
  culturalBackground: choice(vocabulary.culturalBackgrounds),
  nativeLanguage: choice(vocabulary.spokenLanguages),
  secondaryLanguages: choices(vocabulary.spokenLanguages),
  culturalFluencyLevel: choice(vocabulary.culturalFluencyLevels),
  religiousConsiderations: z.boolean().nullable(),
  halalMarketingRequired: z.boolean().nullable(),
  prayerTimeAwareness: z.boolean().nullable(),
  ramadanMarketingAdjustments: z.boolean().nullable(),
  primaryRegion: choice(vocabulary.saudiRegions),
  regionalDialectPreference: choice(vocabulary.dialects),
  localMarketFocus: z.boolean().nullable(),
  regionalBusinessCustoms: list,
  businessRelationshipStyle: choice(vocabulary.relationshipStyles),
  hierarchyAwareness: choice(vocabulary.hierarchyLevels),
  decisionMakingStyle: choice(vocabulary.decisionMakingStyles),
  communicationDirectness: choice(vocabulary.directnessLevels),
  vision2030Alignment: z.boolean().nullable(),
  sustainabilityFocus: z.boolean().nullable(),
  diversificationSupport: z.boolean().nullable(),
  localContentPreference: scale,
  culturalTaboosAwareness: list,
  preferredImageryStyle: choice(vocabulary.imageryStyles),
  colorSymbolismAwareness: z.boolean().nullable(),
  textDirectionPreference: choice(vocabulary.textDirections),
  traditionalValuesImportance: scale,
  modernApproachOpenness: scale,
  innovationAcceptance: choice(vocabulary.innovationAcceptances),
});
export const culture = cultureFields;
export type Culture = z.infer<typeof culture>;

export const peopleContract = {
  me: { live: oc.output(eventIterator(person)), save: oc.input(personPatch).output(z.void()) },
  profile: {
    live: oc.output(eventIterator(profile)),
    save: oc.input(profileFields.partial()).output(z.void()),
  },
  culture: {
    live: oc.output(eventIterator(culture)),
    save: oc.input(cultureFields.partial()).output(z.void()),
  },
};
