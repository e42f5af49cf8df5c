import { z } from 'zod';
import { entriesOf, recordOf } from './draft.ts';
import { records, type Values } from './fields.ts';

const stored = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);

/** Unsaved changes as the database keeps them: empty where there are none. */
export function writeEdits(edits: Values): string {
  return entriesOf(edits).length === 0 ? '' : JSON.stringify(edits);
}

/** Takes what was kept; gives the changes in it that the fields still take, none where it cannot be read. */
export function readEdits(content: string): Values {
  if (content === '') return {};
  const parsed = stored.safeParse(parseJson(content));
  if (!parsed.success) return {};
  const accepted = entriesOf(parsed.data).filter(
    ([name, value]) => records[recordOf(name)].safeParse({ [name]: value }).success,
  );
  return Object.fromEntries(accepted);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
