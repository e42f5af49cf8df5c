import { useId } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { FieldSpec } from '../model/fields.ts';
import classes from '../profile.module.css';
import type { FieldProps } from './FieldControl.tsx';
import { Group } from './Group.tsx';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A scale from 1 to 10, from the start edge, with words at both ends: radio buttons. */
export function ScaleField({
  field,
  value,
  onChange,
  problem,
  missing,
}: FieldProps & { readonly field: Extract<FieldSpec, { kind: 'scale' }> }) {
  const t = useT();
  const { number } = useFormats();
  const name = useId();
  return (
    <Group name={field.name} problem={problem} missing={missing}>
      <div className={classes.scale}>
        <span className={classes.end}>{t(`profile:scale.${field.scale}.low`)}</span>
        <div className={classes.steps}>
          {steps.map((step) => (
            <label
              key={step}
              className={classes.step}
              data-below={typeof value === 'number' && step <= value}
            >
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                checked={value === step}
                onChange={() => onChange(step)}
              />
              {number(step)}
            </label>
          ))}
        </div>
        <span className={classes.end}>{t(`profile:scale.${field.scale}.high`)}</span>
      </div>
    </Group>
  );
}
