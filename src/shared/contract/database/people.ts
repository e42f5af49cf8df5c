import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { id } from '../common.ts';

const text = (max: number) => z.string().max(max).nullable();
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
  onboardingStage: text(50),
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
  seniorityLevel: text(50),
  yearsOfExperience: z.number().int().min(0).max(80).nullable(),
  industryPrimary: text(100),
  industrySecondary: text(100),
  businessModel: text(50),
  targetMarket: text(100),
  country: text(100),
  city: text(100),
  region: text(100),
  timezone: text(50),
  preferredLanguage: text(10),
  communicationStyle: text(50),
  responseFormatPreference: text(50),
  marketingExperienceLevel: text(50),
  primaryMarketingGoals: list,
  marketingBudgetRange: text(50),
  currentMarketingChannels: list,
  preferredAgentPersonality: text(50),
  detailLevelPreference: text(50),
  explanationStyle: text(50),
  companySize: text(50),
  decisionMakingAuthority: text(50),
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
  culturalBackground: text(100),
  nativeLanguage: text(50),
  secondaryLanguages: list,
  culturalFluencyLevel: text(50),
  religiousConsiderations: z.boolean().nullable(),
  halalMarketingRequired: z.boolean().nullable(),
  prayerTimeAwareness: z.boolean().nullable(),
  ramadanMarketingAdjustments: z.boolean().nullable(),
  primaryRegion: text(50),
  regionalDialectPreference: text(50),
  localMarketFocus: z.boolean().nullable(),
  regionalBusinessCustoms: list,
  businessRelationshipStyle: text(50),
  hierarchyAwareness: text(50),
  decisionMakingStyle: text(50),
  communicationDirectness: text(50),
  vision2030Alignment: z.boolean().nullable(),
  sustainabilityFocus: z.boolean().nullable(),
  diversificationSupport: z.boolean().nullable(),
  localContentPreference: scale,
  culturalTaboosAwareness: list,
  preferredImageryStyle: text(50),
  colorSymbolismAwareness: z.boolean().nullable(),
  textDirectionPreference: text(10),
  traditionalValuesImportance: scale,
  modernApproachOpenness: scale,
  innovationAcceptance: text(50),
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
