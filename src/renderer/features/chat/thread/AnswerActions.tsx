import {
  IconBinaryTree,
  IconCheck,
  IconCopy,
  IconQuote,
  IconRefresh,
  IconStar,
  IconStarFilled,
  IconThumbDown,
  IconThumbDownFilled,
  IconThumbUp,
  IconThumbUpFilled,
} from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { RatingStars } from '#renderer/components/RatingStars.tsx';
import type { Turn } from '#shared/contract/database/conversations.ts';
import { useThread } from './context.ts';
import { TextButton } from './TextButton.tsx';
import classes from './thread.module.css';
import { useCopied } from './use-copied.ts';

const icon = { size: 16, stroke: 1.6 } as const;
/** The chosen stars are seen for a moment. */
const closeAfterMs = 450;

/** What can be done with an answer. */
export function AnswerActions({ turn, last }: { readonly turn: Turn; readonly last: boolean }) {
  const t = useT();
  const formats = useFormats();
  const { regenerate, showSources, showTrace } = useThread();
  const { copied, copy } = useCopied();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for form controls; these are buttons.
    <div className={classes.actions} role="group" aria-label={t('chat:action.label')}>
      {turn.sources.length > 0 ? (
        <TextButton
          label={`${t('chat:action.sources')}: ${t('formats:sources', { count: turn.sources.length })}`}
          icon={<IconQuote {...icon} />}
          onClick={() => showSources(turn, null)}
        >
          {t('formats:sources', { count: turn.sources.length })}
        </TextButton>
      ) : null}
      <TextButton
        label={t('chat:action.trace')}
        icon={<IconBinaryTree {...icon} />}
        onClick={() => showTrace(turn.id)}
      />
      <TextButton
        label={copied ? t('action.copied') : t('chat:action.copy')}
        icon={copied ? <IconCheck {...icon} /> : <IconCopy {...icon} />}
        onClick={() => copy(turn.content)}
      />
      <Feedback turn={turn} />
      <Rating turn={turn} />
      {last ? (
        <TextButton
          label={t('chat:action.regenerate')}
          icon={<IconRefresh {...icon} />}
          onClick={() => regenerate(turn.id)}
        >
          {t('chat:action.regenerate')}
        </TextButton>
      ) : null}
      <time
        className={classes.time}
        dateTime={turn.createdAt.toISOString()}
        title={formats.dateTime(turn.createdAt)}
      >
        {formats.time(turn.createdAt)}
      </time>
    </div>
  );
}

function Feedback({ turn }: { readonly turn: Turn }) {
  const t = useT();
  const { feedback } = useThread();
  const isGood = turn.userFeedback === 'positive';
  const isBad = turn.userFeedback === 'negative';
  return (
    <>
      <TextButton
        label={t('chat:action.good')}
        pressed={isGood}
        icon={isGood ? <IconThumbUpFilled size={16} /> : <IconThumbUp {...icon} />}
        onClick={() => feedback(turn.id, isGood ? null : 'positive')}
      />
      <TextButton
        label={t('chat:action.bad')}
        pressed={isBad}
        icon={isBad ? <IconThumbDownFilled size={16} /> : <IconThumbDown {...icon} />}
        onClick={() => feedback(turn.id, isBad ? null : 'negative')}
      />
    </>
  );
}

/** The stars open in the place of the button: always there they would be noise under every answer. */
function Rating({ turn }: { readonly turn: Turn }) {
  const t = useT();
  const formats = useFormats();
  const { rate } = useThread();
  const [open, setOpen] = useState(false);
  const { userRating } = turn;
  if (open) {
    return (
      <OpenStars
        rating={userRating}
        onRate={(rating) => rate(turn.id, rating)}
        onClose={() => setOpen(false)}
      />
    );
  }
  const label =
    userRating === null
      ? t('chat:action.rate')
      : t('chat:action.rated', { stars: formats.number(userRating) });
  return (
    <TextButton
      label={label}
      expanded={false}
      icon={
        userRating === null ? <IconStar {...icon} /> : <IconStarFilled size={16} className={classes.star} />
      }
      onClick={() => setOpen(true)}
    >
      {userRating === null ? null : formats.number(userRating)}
    </TextButton>
  );
}

type OpenStarsProps = {
  readonly rating: number | null;
  readonly onRate: (rating: number | null) => void;
  readonly onClose: () => void;
};

/** Closed again by a click on a star, by Escape, or when the focus goes elsewhere; the arrow keys only choose. */
function OpenStars({ rating, onRate, onClose }: OpenStarsProps) {
  const stars = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const radios = stars.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const chosen = [...radios].find(({ checked }) => checked) ?? radios[0];
    chosen?.focus({ preventScroll: true });
  }, []);
  const onBlur = (event: FocusEvent) => {
    const { relatedTarget } = event;
    // Another window came to the front: the person has not left the stars.
    if (!document.hasFocus()) return;
    if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Enter') onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees what happens in the radio buttons inside.
    <span
      ref={stars}
      data-own-escape
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      // The focus stays on the radio buttons: a press on a star would take it away and close them before the click.
      onMouseDown={(event) => event.preventDefault()}
      onPointerUp={() => setTimeout(onClose, closeAfterMs)}
    >
      <RatingStars value={rating} onChange={onRate} />
    </span>
  );
}
