import { v7 as newId } from 'uuid';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Source } from '#shared/contract/database/conversations.ts';

/** What the panel at the end edge shows. */
export type PanelContent =
  | {
      readonly kind: 'sources';
      readonly turnId: string;
      readonly sources: readonly Source[];
      readonly at: number | null;
    }
  | { readonly kind: 'trace'; readonly turnId: string };

/** A turn to go to, and the words that led there. `times` makes each request a new one. */
export type Target = { readonly turnId: string; readonly query: string; readonly times: number };

type Open = {
  readonly id: string;
  /** True until its first message has been recorded: it is not in the database yet. */
  readonly isNew: boolean;
  readonly target: Target | null;
};

type ConsultationState = {
  readonly open: Open;
  readonly panel: PanelContent | null;
  readonly finding: boolean;
  readonly list: 'active' | 'archived';
  /** What is searched for in all conversations; empty: the list is shown. */
  readonly query: string;
  /** Counts the requests to move the focus to the composer, or to the search box. */
  readonly composerFocus: number;
  readonly searchFocus: number;
  /** Titles that were seen in a list or a result, for the head of the open conversation. */
  readonly titles: Readonly<Record<string, string>>;
  /** The conversation that was open last, by account. */
  readonly last: Readonly<Record<string, string>>;
  readonly account: string | null;
  /** True once the list has been shown with its data. */
  readonly listShown: boolean;
};

const fresh = (): Open => ({ id: newId(), isNew: true, target: null });

/** What is open in the consultation; the last conversation of each account is kept over restarts. */
export const useConsultation = create<ConsultationState>()(
  persist(
    (): ConsultationState => ({
      open: fresh(),
      panel: null,
      finding: false,
      list: 'active',
      query: '',
      composerFocus: 0,
      searchFocus: 0,
      titles: {},
      last: {},
      account: null,
      listShown: false,
    }),
    { name: 'morvo.consultation', version: 1, partialize: ({ last }) => ({ last }) },
  ),
);

const { setState: set, getState: get } = useConsultation;

/** Opens the account's last conversation, or a new one; called when the consultation is entered. */
export function enterAccount(account: string): void {
  const { account: before, last } = get();
  if (before === account) return;
  const id = last[account];
  set({
    account,
    open: id === undefined ? fresh() : { id, isNew: false, target: null },
    panel: null,
    finding: false,
    list: 'active',
    query: '',
    titles: {},
  });
}

/** Opens a conversation; with a target, at that turn. */
export function openConversation(id: string, at?: { turnId: string; query: string }): void {
  set(({ open, account, last, composerFocus }) => ({
    open: {
      id,
      isNew: open.id === id && open.isNew,
      target: at === undefined ? null : { ...at, times: (open.target?.times ?? 0) + 1 },
    },
    panel: open.id === id ? get().panel : null,
    finding: open.id === id ? get().finding : false,
    last: account === null ? last : { ...last, [account]: id },
    composerFocus: at === undefined ? composerFocus + 1 : composerFocus,
  }));
}

/** Opens a conversation that does not exist yet; one that is still empty stays. */
export function newConversation(): void {
  set(({ open, composerFocus }) => ({
    open: open.isNew ? open : fresh(),
    panel: null,
    finding: false,
    composerFocus: composerFocus + 1,
  }));
}

/** The open conversation has its first message. */
export function begun(id: string): void {
  const { open, account, last } = get();
  if (open.id !== id) return;
  set({
    open: { ...open, isNew: false },
    last: account === null ? last : { ...last, [account]: id },
  });
}

/** After a conversation was deleted or archived: if it was open, a new one takes its place. */
export function closeConversation(id: string): void {
  const { open } = get();
  if (open.id === id) set({ open: fresh(), panel: null, finding: false });
}

export function showPanel(panel: PanelContent | null): void {
  set({ panel });
}

export function setFinding(finding: boolean): void {
  set({ finding });
}

export function showList(list: 'active' | 'archived'): void {
  set({ list, query: '' });
}

export function setQuery(query: string): void {
  set({ query });
}

export function noteListShown(): void {
  set({ listShown: true });
}

export function focusSearch(): void {
  set(({ searchFocus }) => ({ searchFocus: searchFocus + 1 }));
}

export function focusComposer(): void {
  set(({ composerFocus }) => ({ composerFocus: composerFocus + 1 }));
}

/** Remembers titles for the head of the open conversation. */
export function noteTitles(items: readonly { readonly id: string; readonly title: string | null }[]): void {
  const { titles } = get();
  const changed = items.filter(({ id, title }) => title !== null && titles[id] !== title);
  if (changed.length === 0) return;
  set({ titles: { ...titles, ...Object.fromEntries(changed.map(({ id, title }) => [id, title ?? ''])) } });
}

/** Leaves the turn that was gone to: nothing is marked any more. */
export function clearTarget(): void {
  set(({ open }) => (open.target === null ? { open } : { open: { ...open, target: null } }));
}
