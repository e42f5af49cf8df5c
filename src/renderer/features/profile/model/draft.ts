import { type FieldName, type FieldValue, type RecordName, records, type Values } from './fields.ts';

/**
 * What a person changed and has not saved. Over the live data lie first the values that are being saved (`sent`), then
 * those still being edited; every other field follows the live data.
 */
export type Draft = {
  readonly edits: Values;
  readonly sent: Values;
  /** True once `sent` was saved: the next live data takes its place. */
  readonly confirmed: boolean;
};

export const noDraft: Draft = { edits: {}, sent: {}, confirmed: false };

/** The values as the person sees them. */
export function shownValues(live: Values, draft: Draft): Values {
  return { ...live, ...draft.sent, ...draft.edits };
}

/** The draft after the person set a field; a field set back to what is saved is no change. */
export function withEdit(live: Values, draft: Draft, name: FieldName, value: FieldValue): Draft {
  const saved = { ...live, ...draft.sent }[name];
  const edits = isSame(value, saved) ? without(draft.edits, [name]) : { ...draft.edits, [name]: value };
  return { ...draft, edits };
}

/** The draft after newer live data came: what is now saved is no longer pending, and an edit to the same value is none. */
export function withLive(live: Values, draft: Draft): Draft {
  const sent = draft.confirmed ? {} : without(draft.sent, namesWhere(draft.sent, live));
  const edits = without(draft.edits, namesWhere(draft.edits, { ...live, ...sent }));
  return { edits, sent, confirmed: draft.confirmed && Object.keys(sent).length > 0 };
}

/** The draft while its edits are being saved: they show as saved at once. */
export function sending(draft: Draft): Draft {
  return { edits: {}, sent: { ...draft.sent, ...draft.edits }, confirmed: false };
}

/** The draft after saving succeeded, or failed for the named fields: those become edits again, under what was typed since. */
export function afterSave(draft: Draft, failed: readonly FieldName[]): Draft {
  const back = Object.fromEntries(
    Object.entries(draft.sent).filter(([name]) => failed.some((f) => f === name)),
  );
  return { edits: { ...back, ...draft.edits }, sent: without(draft.sent, failed), confirmed: true };
}

/** The changed fields by record, with empty text as null; only records with a change are there. */
export function patchesOf(edits: Values): Partial<Record<RecordName, Values>> {
  const patches: Partial<Record<RecordName, Values>> = {};
  for (const [name, value] of entriesOf(edits)) {
    const record = recordOf(name);
    patches[record] = { ...patches[record], [name]: normal(value) };
  }
  return patches;
}

/** The record that holds a field. */
export function recordOf(name: FieldName): RecordName {
  if (name in records.person.shape) return 'person';
  return name in records.profile.shape ? 'profile' : 'culture';
}

/** Text that is empty or only spaces is no text; other text loses the spaces around it. */
function normal(value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

/** True where two values are the same to a person: empty text and an empty list are nothing. */
function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return a === b;
}

function plain(value: FieldValue | undefined): FieldValue {
  if (value === undefined || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function namesWhere(values: Values, same: Values): FieldName[] {
  return entriesOf(values)
    .filter(([name, value]) => isSame(value, same[name]))
    .map(([name]) => name);
}

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** The fields of some values; names that are no field are left out. */
export function entriesOf(values: Values): [FieldName, FieldValue][] {
  return Object.entries(values).flatMap(([name, value]): [FieldName, FieldValue][] =>
    isFieldName(name) && value !== undefined ? [[name, value]] : [],
  );
}

function isFieldName(name: string): name is FieldName {
  return Object.values(records).some((record) => name in record.shape);
}
