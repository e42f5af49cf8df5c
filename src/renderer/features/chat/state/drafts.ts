import { createStore } from 'zustand/vanilla';

/** How long typing must rest before a draft is written. */
export const draftDelayMs = 250;

export type DraftDeps = {
  read(key: string): Promise<string>;
  write(key: string, content: string): Promise<void>;
  report?(error: unknown): void;
};

/**
 * The drafts of all conversations: what is typed is in memory at once, and in the database shortly after. What could
 * not be written stays in memory and is written with the next change or flush, so a restart of the database process
 * loses nothing.
 */
export function createDrafts(deps: DraftDeps) {
  const store = createStore<{ readonly texts: Readonly<Record<string, string>> }>(() => ({ texts: {} }));
  const unwritten = new Set<string>();
  const loaded = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function show(key: string, content: string): void {
    store.setState(({ texts }) => ({ texts: { ...texts, [key]: content } }));
  }

  function putBefore(key: string, content: string): void {
    const typed = store.getState().texts[key] ?? '';
    show(key, typed.trim() === '' || content === '' ? content || typed : `${content}\n\n${typed}`);
  }

  async function writeAll(): Promise<void> {
    for (const key of [...unwritten]) {
      const content = store.getState().texts[key] ?? '';
      unwritten.delete(key);
      await deps.write(key, content).catch((error: unknown) => {
        unwritten.add(key);
        deps.report?.(error);
      });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeAll);
    return writing;
  }

  return {
    store,
    /** Reads a draft into memory, once. What was typed while it was read is put after it. */
    async load(key: string): Promise<void> {
      if (loaded.has(key)) return;
      loaded.add(key);
      try {
        putBefore(key, await deps.read(key));
      } catch (error) {
        loaded.delete(key);
        deps.report?.(error);
      }
    },
    /** What is typed: shown at once, written after a rest. */
    type(key: string, content: string): void {
      show(key, content);
      unwritten.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), draftDelayMs);
    },
    /** Empties the box for a message that is on its way; the stored draft stays until `sent`. */
    take(key: string): void {
      clearTimeout(timer);
      unwritten.delete(key);
      show(key, '');
    },
    /** The message is recorded: the stored draft goes, unless a new one was begun. */
    async sent(key: string): Promise<void> {
      unwritten.add(key);
      await flush();
    },
    /** The message could not be sent: its text comes back, before what was typed since. */
    giveBack(key: string, content: string): void {
      putBefore(key, content);
      unwritten.add(key);
      void flush();
    },
    /** What was typed for a conversation that was new goes on in it. */
    move(from: string, to: string): void {
      const content = store.getState().texts[from] ?? '';
      if (from === to || content === '') return;
      this.type(to, content);
      this.type(from, '');
    },
    /** Writes what waits, now. */
    flush,
    /** Forgets everything in memory: another account is open. */
    reset(): void {
      clearTimeout(timer);
      unwritten.clear();
      loaded.clear();
      store.setState({ texts: {} });
    },
  };
}

export type Drafts = ReturnType<typeof createDrafts>;

/** The draft of a new conversation waits under one key, whichever id that conversation will get. */
export function draftKey(conversation: { id: string; isNew: boolean }): string {
  return conversation.isNew ? 'new' : `conversation:${conversation.id}`;
}
