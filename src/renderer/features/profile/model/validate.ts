import { entriesOf, patchesOf, recordOf } from './draft.ts';
import { type FieldName, records, type Values } from './fields.ts';

export type FieldProblem = 'required' | 'invalid';
export type Problems = Readonly<Partial<Record<FieldName, FieldProblem>>>;

/** Takes edits; gives what is wrong with each field, by the contract's own rules and that a person has a first name. */
export function problemsOf(edits: Values): Problems {
  const problems: Partial<Record<FieldName, FieldProblem>> = {};
  const patches = patchesOf(edits);
  for (const [name] of entriesOf(edits)) {
    const value = patches[recordOf(name)]?.[name];
    const { success } = records[recordOf(name)].safeParse({ [name]: value });
    if (name === 'firstName' && value === null) problems[name] = 'required';
    else if (!success) problems[name] = 'invalid';
  }
  return problems;
}
