import { factSentence } from './facts.ts';
import type { Material } from './parts.ts';

/** What a check of the person's text found, each with its rule; says so where it found nothing. Null without a text. */
export function remarksPart({
  subject,
  findings,
  language,
  phrases,
  citations,
  told,
}: Material): string | null {
  if (subject.remarks === null) return null;
  const lines = subject.remarks.flatMap((remark) => {
    const rules = remark.facts.flatMap((fact) => findings.find((finding) => finding.id === fact) ?? []);
    const [rule] = rules;
    if (rule === undefined) return [];
    const advice = phrases.remarks.advice[remark.key];
    const quote = remark.words === '' ? phrases.remarks.wholeText : phrases.remarks.quote(remark.words);
    told.add(rule.id);
    return [`- **${quote}**: ${advice} ${factSentence(rule, language, phrases, citations)}`];
  });
  return lines.length === 0 ? phrases.remarks.nothing : lines.join('\n');
}
