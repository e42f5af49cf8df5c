import { oneLine } from '#shared/domain/text.ts';

const quoted = /«([^»]{8,4000})»|“([^”]{8,4000})”|"([^"]{8,4000})"/u;
const afterColon = /[:：]\s*([\s\S]{12,})$/u;

/** Gives the text that a person wants checked: what stands in quotes, or after a colon; null where there is none. */
export function textInQuestion(question: string): string | null {
  const sample = question.slice(0, 8000);
  const inQuotes = quoted.exec(sample);
  const found = inQuotes?.slice(1).find((group) => group !== undefined) ?? afterColon.exec(sample)?.[1];
  const text = oneLine(found ?? '');
  return text === '' ? null : text;
}
