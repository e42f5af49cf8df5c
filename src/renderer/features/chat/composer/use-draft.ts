import { useEffect } from 'react';
import { useStore } from 'zustand';
import { drafts } from '../state/app-drafts.ts';

/** The draft under a key: its text, and a function to change it. It is written when it is left. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const text = useStore(drafts.store, ({ texts }) => texts[key] ?? '');
  useEffect(() => {
    void drafts.load(key);
    const flush = () => void drafts.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      flush();
    };
  }, [key]);
  return [text, (next: string) => drafts.type(key, next)];
}
