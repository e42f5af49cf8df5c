import { useDirection } from '@mantine/core';
import { useState } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { directionOf } from '#shared/domain/direction.ts';
import { shorten } from '#shared/domain/text.ts';
import classes from './thread.module.css';

/** Longer messages are folded: the thread stays readable and quick. */
const foldOver = 2400;
const shownFolded = 1200;

/** What a person wrote, as they wrote it, each line in its own direction. */
export function UserText({ content }: { readonly content: string }) {
  const t = useT();
  const formats = useFormats();
  const [whole, setWhole] = useState(false);
  const long = content.length > foldOver;
  const shown = long && !whole ? shorten(content.slice(0, shownFolded + 1), shownFolded) : content;
  return (
    <>
      <Lines text={shown} />
      {long ? (
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? t('chat:thread.showLess') : t('chat:thread.showAll')}
          <span>{t('chat:thread.longText', { length: formats.number(content.length) })}</span>
        </button>
      ) : null}
    </>
  );
}

function Lines({ text }: { readonly text: string }) {
  const { dir } = useDirection();
  // A line of numbers alone follows the message around it.
  const whole = directionOf(text, dir);
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a recorded message never change.
    <div key={index} className={classes.line} dir={directionOf(line, whole)}>
      {line === '' ? '\u00a0' : line}
    </div>
  ));
}
