import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { DirectionSwitch } from '#renderer/components/DirectionSwitch.tsx';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import { changeEdited, stopEditing, useEditing } from '../state/editing.ts';
import { refusal } from '../state/sending.ts';
import { useThread } from './context.ts';
import classes from './thread.module.css';

/** A question being edited. Enter sends it, Escape leaves it as it was. */
export function QuestionEditor({ turnId }: { readonly turnId: string }) {
  const t = useT();
  const { resend } = useThread();
  const text = useEditing((state) => state.text);
  const direction = useTextDirection(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const problem = refusal(text);
  const submit = () => {
    if (problem === null) resend(turnId, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      stopEditing();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <div className={classes.editor} data-own-escape>
      <textarea
        ref={field}
        className={classes.editorText}
        dir={direction.dir}
        aria-label={t('chat:action.editLabel')}
        value={text}
        onChange={(event) => changeEdited(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.editorFoot}>
        <DirectionSwitch {...direction} />
        <span className={classes.editorHint}>{t('chat:action.editHint')}</span>
        <Button size="xs" variant="default" onClick={stopEditing}>
          {t('action.cancel')}
        </Button>
        <Button size="xs" disabled={problem !== null} onClick={submit}>
          {t('chat:action.resend')}
        </Button>
      </div>
    </div>
  );
}
