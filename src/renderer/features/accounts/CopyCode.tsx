import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import type { CodedError } from '#shared/contract/common.ts';

/** The code of an error, copied with its facts by a click. */
export function CopyCode({ error }: { readonly error: CodedError }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const facts = Object.entries(error.details).map(([key, value]) => `${key}=${value}`);
  const copy = useAction(async () => {
    await app().system.copyText({ text: [error.code, ...facts].join(' ') });
    setCopied(true);
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      onClick={() => void copy.run()}
      aria-label={t('errors:copyCode')}
    >
      {copied ? t('action.copied') : <bdi dir="ltr">{error.code}</bdi>}
    </Button>
  );
}
