import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import classes from './components.module.css';

const stars = [1, 2, 3, 4, 5] as const;

type RatingStarsProps = {
  readonly value: number | null;
  /** Null when the person takes the rating back (the chosen star again). */
  readonly onChange: (value: number | null) => void;
  readonly label?: string;
  readonly disabled?: boolean;
};

/** A rating from 1 to 5: radio buttons (arrow keys), stars run from the start edge. */
export function RatingStars({ value, onChange, label, disabled = false }: RatingStarsProps) {
  const t = useT();
  const name = useId();
  const [hovered, setHovered] = useState<number | null>(null);
  const shown = hovered ?? value ?? 0;
  return (
    <fieldset className={classes.stars} disabled={disabled} onPointerLeave={() => setHovered(null)}>
      <legend className="visually-hidden">{label ?? t('rating.label')}</legend>
      {stars.map((star) => (
        <label key={star} className={classes.star} onPointerEnter={() => setHovered(star)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={value === star}
            onChange={() => onChange(star)}
            onClick={() => {
              if (value === star) onChange(null);
            }}
          />
          {star <= shown ? (
            <IconStarFilled size={18} aria-hidden className={classes.starOn} />
          ) : (
            <IconStar size={18} stroke={1.5} aria-hidden />
          )}
          <span className="visually-hidden">{t('rating.stars', { count: star })}</span>
        </label>
      ))}
    </fieldset>
  );
}
