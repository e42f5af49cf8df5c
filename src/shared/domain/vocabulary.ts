/**
 * The closed vocabularies of the data model: one list each, used for TypeScript unions, CHECK constraints and forms.
 * Every default of the schema is a member of its list. What a person may type freely (titles, industries, cities) is not here.
 */

export const userRoles = ['consultant', 'admin'] as const;
export type UserRole = (typeof userRoles)[number];

export const onboardingStages = ['personal', 'business', 'analysis', 'complete'] as const;
export type OnboardingStage = (typeof onboardingStages)[number];

export const subscriptionTiers = ['free', 'professional', 'business', 'enterprise'] as const;
export type SubscriptionTier = (typeof subscriptionTiers)[number];

export const subscriptionStatuses = ['active', 'trialing', 'past_due', 'canceled', 'expired'] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

export const seniorityLevels = ['entry', 'mid', 'senior', 'executive', 'c-level'] as const;
export type SeniorityLevel = (typeof seniorityLevels)[number];

export const businessModels = ['b2b', 'b2c', 'b2b2c', 'marketplace'] as const;
export type BusinessModel = (typeof businessModels)[number];

/** The 13 administrative regions of Saudi Arabia, in the official order. */
export const saudiRegions = [
  'Riyadh',
  'Makkah',
  'Madinah',
  'Qassim',
  'Eastern',
  'Asir',
  'Tabuk',
  'Hail',
  'Northern Borders',
  'Jazan',
  'Najran',
  'Al Bahah',
  'Al Jawf',
] as const;
export type SaudiRegion = (typeof saudiRegions)[number];

/** What a person or a text speaks; `mixed` is Arabic and English together. */
export const languages = ['en', 'ar', 'mixed'] as const;
export type Language = (typeof languages)[number];

export const communicationStyles = ['professional', 'friendly', 'formal', 'direct'] as const;
export type CommunicationStyle = (typeof communicationStyles)[number];

export const responseFormats = ['detailed', 'concise', 'bullet_points', 'step_by_step'] as const;
export type ResponseFormat = (typeof responseFormats)[number];

export const marketingExperienceLevels = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
export type MarketingExperienceLevel = (typeof marketingExperienceLevels)[number];

export const marketingGoals = [
  'brand_awareness',
  'lead_generation',
  'sales_growth',
  'customer_retention',
  'market_entry',
  'product_launch',
  'store_visits',
  'online_sales',
  'engagement',
  'reputation',
] as const;
export type MarketingGoal = (typeof marketingGoals)[number];

export const marketingChannels = [
  'snapchat',
  'tiktok',
  'instagram',
  'x',
  'youtube',
  'facebook',
  'linkedin',
  'whatsapp',
  'google_search',
  'seo',
  'google_maps',
  'email',
  'sms',
  'influencers',
  'marketplaces',
  'own_store',
  'podcast',
  'radio',
  'tv',
  'outdoor',
  'events',
  'print',
  'other',
] as const;
export type MarketingChannel = (typeof marketingChannels)[number];

/** Monthly marketing budget in Saudi riyals. */
export const budgetRanges = [
  'under_5k',
  '5k_20k',
  '20k_50k',
  '50k_200k',
  '200k_1m',
  'over_1m',
  'undisclosed',
] as const;
export type BudgetRange = (typeof budgetRanges)[number];

export const agentPersonalities = [
  'professional_friendly',
  'formal_expert',
  'supportive_coach',
  'direct_advisor',
] as const;
export type AgentPersonality = (typeof agentPersonalities)[number];

export const detailLevels = ['low', 'medium', 'high'] as const;
export type DetailLevel = (typeof detailLevels)[number];

export const explanationStyles = ['practical', 'theoretical', 'example_based', 'data_driven'] as const;
export type ExplanationStyle = (typeof explanationStyles)[number];

/** Sizes by employees, as Monsha'at counts: micro 1–5, small 6–49, medium 50–249, large from 250. */
export const companySizes = ['solo', 'micro', 'small', 'medium', 'large'] as const;
export type CompanySize = (typeof companySizes)[number];

export const decisionAuthorities = ['decision_maker', 'shared', 'recommender', 'none'] as const;
export type DecisionAuthority = (typeof decisionAuthorities)[number];

/** Industries that the profile form offers; the column also takes what a person types. */
export const suggestedIndustries = [
  'retail',
  'ecommerce',
  'restaurants_cafes',
  'food_beverage',
  'fashion',
  'beauty_perfume',
  'health',
  'education',
  'real_estate',
  'construction',
  'tourism_hospitality',
  'entertainment_events',
  'automotive',
  'banking_insurance',
  'fintech',
  'technology',
  'telecom',
  'logistics',
  'manufacturing',
  'energy',
  'agriculture',
  'professional_services',
  'nonprofit',
  'government',
] as const;
export type SuggestedIndustry = (typeof suggestedIndustries)[number];

export const culturalBackgrounds = ['Saudi', 'Gulf', 'Arab', 'International'] as const;
export type CulturalBackground = (typeof culturalBackgrounds)[number];

export const spokenLanguages = [
  'Arabic',
  'English',
  'Urdu',
  'Hindi',
  'Bengali',
  'Filipino',
  'Indonesian',
  'Turkish',
  'French',
  'Other',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const culturalFluencyLevels = ['native', 'fluent', 'familiar', 'basic'] as const;
export type CulturalFluencyLevel = (typeof culturalFluencyLevels)[number];

export const dialects = ['msa', 'najdi', 'hijazi', 'eastern', 'southern', 'northern', 'gulf'] as const;
export type Dialect = (typeof dialects)[number];

export const relationshipStyles = ['relationship_first', 'balanced', 'task_first'] as const;
export type RelationshipStyle = (typeof relationshipStyles)[number];

export const hierarchyLevels = ['low', 'medium', 'high'] as const;
export type HierarchyLevel = (typeof hierarchyLevels)[number];

export const decisionMakingStyles = ['consultative', 'consensus', 'top_down', 'individual'] as const;
export type DecisionMakingStyle = (typeof decisionMakingStyles)[number];

export const directnessLevels = ['indirect', 'balanced', 'direct'] as const;
export type DirectnessLevel = (typeof directnessLevels)[number];

export const imageryStyles = ['conservative', 'traditional', 'modern', 'family', 'minimal'] as const;
export type ImageryStyle = (typeof imageryStyles)[number];

export const textDirections = ['rtl', 'ltr', 'auto'] as const;
export type TextDirection = (typeof textDirections)[number];

export const innovationAcceptances = ['cautious', 'selective', 'open', 'early_adopter'] as const;
export type InnovationAcceptance = (typeof innovationAcceptances)[number];

export const conversationTypes = [
  'onboarding',
  'consultation',
  'planning',
  'analysis',
  'content',
  'review',
] as const;
export type ConversationType = (typeof conversationTypes)[number];

/** Onboarding passes initial → personal → business → analysis → complete; a consultation uses the others as well. */
export const conversationStages = [
  'initial',
  'personal',
  'business',
  'discovery',
  'analysis',
  'recommendation',
  'follow_up',
  'complete',
] as const;
export type ConversationStage = (typeof conversationStages)[number];

export const conversationStatuses = ['active', 'paused', 'completed', 'archived', 'abandoned'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

export const completionReasons = ['goal_reached', 'ended_by_user', 'inactive', 'superseded'] as const;
export type CompletionReason = (typeof completionReasons)[number];

export const turnRoles = ['user', 'assistant', 'system'] as const;
export type TurnRole = (typeof turnRoles)[number];

export const messageTypes = ['text', 'question', 'form', 'notice', 'error'] as const;
export type MessageType = (typeof messageTypes)[number];

export const feedbackValues = ['positive', 'negative'] as const;
export type Feedback = (typeof feedbackValues)[number];

/** How an answer ended: by itself, by the person, by an error, or because the program was killed while it ran. */
export const answerEndings = ['completed', 'stopped', 'failed', 'interrupted'] as const;
export type AnswerEnding = (typeof answerEndings)[number];

export const stateTypes = ['onboarding', 'consultation'] as const;
export type StateType = (typeof stateTypes)[number];

export const agentNames = [
  'master_agent',
  'cultural_context_agent',
  'perplexity_agent',
  'se_ranking_agent',
  'data_synthesis_agent',
] as const;
export type AgentName = (typeof agentNames)[number];

export const agentTypes = [
  'master',
  'cultural_context',
  'perplexity',
  'se_ranking',
  'data_synthesis',
] as const;
export type AgentType = (typeof agentTypes)[number];

/**
 * What an agent did in one run. `handoff`: agent_name handed over to output_data.to (reason in output_data.reason).
 * `skipped` and `deferred` did not run: the first never will (no need, no key), the second waits for the network.
 */
export const interactionTypes = [
  'plan',
  'handoff',
  'answer',
  'review',
  'retrieval',
  'research',
  'analysis',
  'synthesis',
  'calculation',
  'skipped',
  'deferred',
] as const;
export type InteractionType = (typeof interactionTypes)[number];

export const insightTypes = [
  'strategy',
  'opportunity',
  'risk',
  'trend',
  'audience',
  'competitor',
  'channel',
  'content',
  'budget',
  'seasonal',
  'cultural',
  'compliance',
  'seo',
  'performance',
] as const;
export type InsightType = (typeof insightTypes)[number];

export const insightPriorities = ['low', 'medium', 'high', 'critical'] as const;
export type InsightPriority = (typeof insightPriorities)[number];

/** `dismissed` and `expired` insights are no longer actionable. */
export const insightStatuses = ['active', 'in_progress', 'implemented', 'dismissed', 'expired'] as const;
export type InsightStatus = (typeof insightStatuses)[number];

export const impactLevels = ['low', 'medium', 'high'] as const;
export type ImpactLevel = (typeof impactLevels)[number];

export const effortLevels = ['low', 'medium', 'high'] as const;
export type EffortLevel = (typeof effortLevels)[number];

export const activityEventKinds = ['session_started', 'session_ended', 'feature_used'] as const;
export type ActivityEventKind = (typeof activityEventKinds)[number];

/** What `feature_used` names. */
export const features = [
  'chat',
  'search',
  'find_in_conversation',
  'export_markdown',
  'export_pdf',
  'regenerate',
  'edit_and_resend',
  'trace',
  'insights',
  'planner',
  'checker',
  'dashboard',
  'profile',
  'cultural_context',
  'settings',
  'backup',
  'restore',
  'command_palette',
  'admin',
] as const;
export type Feature = (typeof features)[number];

export const auditActions = ['create', 'update', 'delete', 'restore', 'sign_in', 'erase'] as const;
export type AuditAction = (typeof auditActions)[number];

export const devicePlatforms = ['linux', 'darwin', 'win32'] as const;
export type DevicePlatform = (typeof devicePlatforms)[number];

/** The agent_type of an agent: its name without `_agent`. */
export function agentTypeOf(name: AgentName): AgentType {
  const type = agentTypes.find((candidate) => `${candidate}_agent` === name);
  if (!type) throw new Error(`No agent type for ${name}`);
  return type;
}
