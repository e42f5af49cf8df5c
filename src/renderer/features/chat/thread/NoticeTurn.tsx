import { memo } from 'react';
import { Block } from '#renderer/components/BidiText.tsx';
import type { Turn } from '#shared/contract/database/conversations.ts';
import classes from './thread.module.css';

/** A note that the system put into the conversation. */
export const NoticeTurn = memo(function NoticeTurn({ turn }: { readonly turn: Turn }) {
  return (
    <article className={classes.notice}>
      <Block>{turn.content}</Block>
    </article>
  );
});
