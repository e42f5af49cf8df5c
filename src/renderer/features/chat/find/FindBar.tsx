import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import { clearTarget, openConversation, setFinding, useConsultation } from '../state/consultation.ts';
import classes from './find.module.css';
import { useFind } from './use-find.ts';

/** Find in the open conversation: a bar under its head. */
export function FindBar({ conversationId }: { readonly conversationId: string }) {
  const finding = useConsultation((state) => state.finding);
  return finding ? <OpenBar conversationId={conversationId} /> : null;
}

function OpenBar({ conversationId }: { readonly conversationId: string }) {
  const t = useT();
  const formats = useFormats();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useFind(conversationId, query);
  const direction = useTextDirection(query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    return clearTarget;
  }, []);
  const ids = found ?? [];
  // The newest match is the nearest to the end, where a conversation is read.
  const at = chosen !== null && ids.includes(chosen) ? ids.indexOf(chosen) : ids.length - 1;
  const current = ids[at] ?? null;
  useEffect(() => {
    if (current === null) clearTarget();
    else openConversation(conversationId, { turnId: current, query });
  }, [conversationId, current, query]);
  const move = (by: 1 | -1) => {
    if (ids.length > 0) setChosen(ids[(at + by + ids.length) % ids.length] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') move(event.shiftKey ? 1 : -1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'ArrowDown') move(1);
    else return;
    event.preventDefault();
  };
  return (
    <search className={classes.bar}>
      <input
        ref={field}
        className={classes.field}
        dir={query === '' ? undefined : direction.dir}
        aria-label={t('chat:find.label')}
        placeholder={t('chat:find.label')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.count} role="status">
        {query.trim() === '' || found === undefined
          ? null
          : ids.length === 0
            ? t('chat:find.none')
            : t('chat:find.count', { at: formats.number(at + 1), total: formats.number(ids.length) })}
      </span>
      <IconButton
        label={t('chat:find.previous')}
        disabled={ids.length === 0}
        icon={<IconChevronUp size={18} stroke={1.6} />}
        onClick={() => move(-1)}
      />
      <IconButton
        label={t('chat:find.next')}
        disabled={ids.length === 0}
        icon={<IconChevronDown size={18} stroke={1.6} />}
        onClick={() => move(1)}
      />
      <IconButton
        label={t('chat:find.close')}
        shortcut="Escape"
        icon={<IconX size={18} stroke={1.6} />}
        onClick={() => setFinding(false)}
      />
    </search>
  );
}
