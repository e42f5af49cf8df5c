import { v7 as newId } from 'uuid';
import { create } from 'zustand';
import { noteFeature } from '#renderer/app/activity.ts';
import { app, databaseReady } from '#renderer/app/rpc/clients.ts';
import { maxMessageLength } from '#shared/contract/common.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { hasText } from '#shared/domain/text.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';
import type { Pending, Redoing } from '../model/thread-model.ts';
import { drafts } from './app-drafts.ts';
import { begun } from './consultation.ts';
import { draftKey } from './drafts.ts';

type Sending = {
  readonly pending: Pending | null;
  readonly redoing: Redoing | null;
  /** Why the last request of this conversation failed. */
  readonly failure: { readonly error: MorvoError; readonly returned: boolean } | null;
};
const idle: Sending = { pending: null, redoing: null, failure: null };

/** What was asked of main and is not in the database yet, by conversation: it outlives the screen of a conversation. */
export const useSending = create<{ readonly of: Readonly<Record<string, Sending>> }>()(() => ({ of: {} }));

/** The sending state of one conversation. */
export function sendingOf(conversationId: string) {
  return (state: { readonly of: Readonly<Record<string, Sending>> }): Sending =>
    state.of[conversationId] ?? idle;
}

function change(conversationId: string, patch: Partial<Sending>): void {
  useSending.setState(({ of }) => ({
    of: { ...of, [conversationId]: { ...(of[conversationId] ?? idle), ...patch } },
  }));
}

export function dismissFailure(conversationId: string): void {
  change(conversationId, { failure: null });
}

/** The database shows it: the optimistic copy can go. */
export function settlePending(conversationId: string, turnId: string): void {
  if (sendingOf(conversationId)(useSending.getState()).pending?.turnId === turnId) {
    change(conversationId, { pending: null });
  }
}

export function settleRedoing(conversationId: string): void {
  change(conversationId, { redoing: null });
}

type Send = {
  readonly conversationId: string;
  readonly content: string;
  /** Key of the conversation's draft. */
  readonly draft: string;
  /** True where the text is that draft and leaves the box; a suggested question leaves the draft alone. */
  readonly typed: boolean;
};

/** Sends a message. Its text leaves the box at once and comes back to it if it cannot be sent. */
export async function send({ conversationId, content, draft, typed }: Send): Promise<void> {
  const turnId = newId();
  change(conversationId, {
    pending: { turnId, content, sentAt: new Date(), replaces: null },
    failure: null,
  });
  if (typed) drafts.take(draft);
  try {
    await databaseReady();
    await app().chat.send({ conversationId, turnId, content });
    noteFeature('chat');
    begun(conversationId);
    drafts.move(draft, draftKey({ id: conversationId, isNew: false }));
    if (typed) await drafts.sent(draft);
  } catch (thrown) {
    change(conversationId, { pending: null, failure: { error: fromRpcError(thrown), returned: true } });
    drafts.giveBack(draft, content);
  }
}

/** Sends an edited question in the place of the turn. Gives false where it failed; the editor keeps its text. */
export async function resend(conversationId: string, turnId: string, content: string): Promise<boolean> {
  const newTurnId = newId();
  change(conversationId, {
    pending: { turnId: newTurnId, content, sentAt: new Date(), replaces: turnId },
    failure: null,
  });
  try {
    await databaseReady();
    await app().chat.editAndResend({ conversationId, turnId, newTurnId, content });
    noteFeature('edit_and_resend');
    return true;
  } catch (thrown) {
    change(conversationId, { pending: null, failure: { error: fromRpcError(thrown), returned: false } });
    return false;
  }
}

/** Makes the answer again. */
export async function regenerate(conversationId: string, turnId: string): Promise<void> {
  change(conversationId, { redoing: { turnId }, failure: null });
  try {
    await databaseReady();
    await app().chat.regenerate({ conversationId, turnId });
    noteFeature('regenerate');
  } catch (thrown) {
    change(conversationId, { redoing: null, failure: { error: fromRpcError(thrown), returned: false } });
  }
}

/** Stops the running answer; what it has so far is kept. */
export async function stopAnswer(conversationId: string): Promise<void> {
  await app()
    .chat.stop({ conversationId })
    .catch((thrown: unknown) =>
      change(conversationId, { failure: { error: fromRpcError(thrown), returned: false } }),
    );
}

/** Why a text cannot be sent; null where it can. */
export function refusal(content: string): MorvoError | null {
  if (!hasText(content)) return new MorvoError('INPUT_EMPTY');
  if (content.length > maxMessageLength) return new MorvoError('INPUT_TOO_LONG', { max: maxMessageLength });
  return null;
}
