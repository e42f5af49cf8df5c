import { IconPlayerStopFilled, IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { DirectionalIcon } from '#renderer/components/DirectionalIcon.tsx';
import { DirectionSwitch } from '#renderer/components/DirectionSwitch.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import { maxMessageLength } from '#shared/contract/common.ts';
import { drafts } from '../state/app-drafts.ts';
import { useConsultation } from '../state/consultation.ts';
import { refusal, send, stopAnswer } from '../state/sending.ts';
import { ComposerNotices } from './ComposerNotices.tsx';
import classes from './composer.module.css';
import { isSend, lengthState } from './composer-rules.ts';
import { useDraft } from './use-draft.ts';

type ComposerProps = {
  readonly conversationId: string;
  readonly draftKey: string;
  /** True while an answer is being written: it can be stopped, and nothing can be sent. */
  readonly writing: boolean;
};

/** Where the person writes. What is typed stays, whatever happens around it. */
export function Composer({ conversationId, draftKey, writing }: ComposerProps) {
  const t = useT();
  const [text, setText] = useDraft(draftKey);
  const [refused, setRefused] = useState(false);
  const direction = useTextDirection(text);
  const { recovering } = useSession();
  const field = useFocus();
  const state = lengthState(text.length);
  const submit = () => {
    if (writing || refusal(text) !== null) {
      setRefused(writing);
      return;
    }
    setRefused(false);
    void send({ conversationId, content: text, draft: draftKey, typed: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, nativeEvent } = event;
    if (!isSend({ key, shiftKey, composing: nativeEvent.isComposing })) return;
    event.preventDefault();
    submit();
  };
  return (
    <div className={classes.composer}>
      <ComposerNotices conversationId={conversationId} recovering={recovering} refused={refused && writing} />
      <div className={classes.box} data-invalid={state === 'over' || undefined}>
        <textarea
          ref={field}
          className={classes.text}
          dir={text === '' ? undefined : direction.dir}
          aria-label={t('chat:composer.label')}
          aria-describedby="composer-hint"
          aria-invalid={state === 'over'}
          placeholder={t('chat:composer.placeholder')}
          rows={1}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => void drafts.flush()}
          onKeyDown={onKeyDown}
        />
        <div className={classes.foot}>
          <Hint length={text.length} state={state} />
          <DirectionSwitch {...direction} />
          {writing ? (
            <IconButton
              label={t('chat:answer.stop')}
              shortcut="Escape"
              variant="filled"
              size={34}
              icon={<IconPlayerStopFilled size={16} />}
              onClick={() => void stopAnswer(conversationId)}
            />
          ) : (
            <IconButton
              label={t('chat:composer.send')}
              shortcut="Enter"
              variant="filled"
              color="palm"
              size={34}
              disabled={refusal(text) !== null}
              icon={
                <DirectionalIcon>
                  <IconSend2 size={18} stroke={1.7} />
                </DirectionalIcon>
              }
              onClick={submit}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Hint({
  length,
  state,
}: {
  readonly length: number;
  readonly state: ReturnType<typeof lengthState>;
}) {
  const t = useT();
  const formats = useFormats();
  const max = formats.number(maxMessageLength);
  const count = t('chat:composer.counter', { length: formats.number(length), max });
  return (
    <span
      id="composer-hint"
      className={classes.hint}
      data-over={state === 'over' || undefined}
      aria-live="polite"
    >
      {state === 'fine' ? t('chat:composer.hint') : null}
      {state === 'near' ? count : null}
      {state === 'over' ? `${t('chat:composer.tooLong', { max })} ${count}` : null}
    </span>
  );
}

/** The focus comes to the box when a conversation is opened, unless the person is writing somewhere else. */
function useFocus() {
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useConsultation((state) => state.composerFocus);
  useEffect(() => {
    // After the first drawing: focusing measures the page, and opening a conversation must not wait for that.
    const frame = requestAnimationFrame(() => {
      if (!(document.activeElement instanceof HTMLInputElement) || asked > 0) field.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  return field;
}
