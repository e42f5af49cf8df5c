import { dateFactsOf } from '../calendar/date-facts.ts';
import type { SeasonDates } from '../calendar/season-dates.ts';
import type { Finding } from '../finding.ts';

/** Gives the finding that states a season's date, the most exact of those there are. */
export function dateFinding(dates: SeasonDates, findings: readonly Finding[]): Finding | undefined {
  return dateFactsOf(dates)
    .map((id) => findings.find((finding) => finding.id === id))
    .find((finding) => finding !== undefined);
}
