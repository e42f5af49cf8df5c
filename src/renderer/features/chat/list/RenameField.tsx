import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import classes from './list.module.css';

const longestTitle = 200;

type RenameFieldProps = {
  readonly title: string;
  /** Null: the title stays. */
  readonly onDone: (title: string | null) => void;
};

/** The title of a conversation being changed in its place. Enter or leaving keeps it, Escape does not. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const t = useT();
  const [text, setText] = useState(title);
  const direction = useTextDirection(text);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (keep: boolean) => {
    if (done.current) return;
    done.current = true;
    const next = text.trim();
    onDone(keep && next !== '' && next !== title ? next : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(true);
    if (event.key === 'Escape') finish(false);
  };
  return (
    <div className={classes.rename} data-own-escape>
      <input
        ref={field}
        className={classes.renameField}
        dir={direction.dir}
        aria-label={t('chat:list.renameLabel')}
        maxLength={longestTitle}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => finish(true)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
