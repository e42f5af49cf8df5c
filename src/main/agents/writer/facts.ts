import type { AnswerLanguage } from '#shared/domain/language.ts';
import { quotable } from '#shared/domain/text.ts';
import type { Finding } from '../finding.ts';
import type { Citations } from './citations.ts';
import type { Phrases } from './phrases/type.ts';

/** One finding as a sentence: its claim, its period where the claim does not say it, what weakens it, its mark. */
export function factSentence(
  finding: Finding,
  language: AnswerLanguage,
  phrases: Phrases,
  citations: Citations,
): string {
  const claim = claimOf(finding, language);
  const period = missingPeriod(finding, claim, language);
  const notes = [
    ...(period === null ? [] : [phrases.periodNote(period)]),
    ...(finding.confidence === 'C' ? [phrases.toConfirm] : []),
    ...(finding.stale ? [phrases.dueForReview] : []),
  ];
  return `${[claim, ...notes].join(' ')}${citations.mark(finding)}`;
}

/** A finding's claim in one line. What the web brought is quoted without markup: it is somebody else's text. */
export function claimOf(finding: Finding, language: AnswerLanguage): string {
  const claim = finding.claim[language].replace(/\s+/g, ' ').trim();
  return finding.entryId === null ? quotable(claim, 600) : claim;
}

/** The period of a figure, where none of its numbers stands in the claim. */
function missingPeriod(finding: Finding, claim: string, language: AnswerLanguage): string | null {
  const period = finding.period?.[language] ?? null;
  if (period === null || finding.figure === null) return null;
  const years = period.match(/\d{4}/g) ?? [];
  return years.length === 0 || years.some((year) => claim.includes(year)) ? null : period;
}
