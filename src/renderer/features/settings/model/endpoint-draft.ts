import type { ModelChoice, Settings } from '#shared/contract/app/settings.ts';

/** What is typed into the form of an endpoint. The stored key is never in it: it does not leave the main process. */
export type EndpointDraft = {
  readonly url: string;
  readonly key: string;
  /** The stored key is to go. */
  readonly removeKey: boolean;
  readonly model: string;
};

/** The form as it opens: the endpoint in use, if there is one. */
export function draftOf(current: Settings['model']): EndpointDraft {
  return { url: current?.baseUrl ?? '', key: '', removeKey: false, model: current?.model ?? '' };
}

/** What the form asks of main: a typed key replaces the stored one, none typed keeps it, and removal is an empty text. */
export function choiceOf({ url, key, removeKey, model }: EndpointDraft): ModelChoice {
  const name = model.trim();
  const typed = key.trim();
  const apiKey = typed !== '' ? typed : removeKey ? '' : undefined;
  return { baseUrl: url.trim(), model: name, label: name, ...(apiKey === undefined ? {} : { apiKey }) };
}

/** True where the stored key belongs to the address that is typed. */
export function hasStoredKey(draft: EndpointDraft, current: Settings['model'], hasKey: boolean): boolean {
  return hasKey && current !== null && current.baseUrl === draft.url.trim().replace(/\/+$/, '');
}
