import { useEffect, useState } from 'react';
import { app } from '#renderer/app/rpc/clients.ts';

const shownMs = 1600;

/** Copies a text through main; `copied` is true for a moment afterwards. */
export function useCopied(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (text: string) => {
    app()
      .system.copyText({ text })
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  };
  return { copied, copy };
}
