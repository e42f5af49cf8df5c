import type { ConversationStage } from './vocabulary.ts';

/** Intents that look at something that is there; the others ask for a way forward. */
const analysing = new Set([
  'copy_review',
  'legal_check',
  'competitor_analysis',
  'website_analysis',
  'seo',
  'measurement',
  'insight',
]);
/** Intents from which nothing follows for the consultation. */
const social = new Set([
  'greeting',
  'thanks',
  'smalltalk',
  'acknowledgement',
  'abuse',
  'identity',
  'capabilities',
]);

/**
 * Takes the stage of a consultation and the intent of the turn that was just answered; gives the stage after it:
 * what is unclear leads to discovery, a question of fact to analysis, advice to recommendation, and what comes after a
 * recommendation is a follow-up. A social turn changes nothing, and a complete consultation that goes on is a follow-up.
 */
export function stageAfter(stage: ConversationStage | null, intent: string | null): ConversationStage {
  const now = stage ?? 'initial';
  if (intent !== null && social.has(intent)) return now;
  if (now === 'recommendation' || now === 'follow_up' || now === 'complete') return 'follow_up';
  if (intent === null || intent === 'unknown') return now === 'initial' ? 'discovery' : now;
  return analysing.has(intent) ? 'analysis' : 'recommendation';
}
