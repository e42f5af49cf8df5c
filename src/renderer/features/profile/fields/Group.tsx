import { type ReactNode, useId } from 'react';
import type { FieldName } from '../model/fields.ts';
import type { FieldProblem } from '../model/validate.ts';
import classes from '../profile.module.css';
import { useFieldWords } from './use-field-words.tsx';

type GroupProps = {
  readonly name: FieldName;
  readonly problem: FieldProblem | undefined;
  readonly missing: boolean;
  readonly children: ReactNode;
};

/** Around a field made of several controls: its label, hint and error, tied to the whole. */
export function Group({ name, problem, missing, children }: GroupProps) {
  const id = useId();
  const { label, hint, error } = useFieldWords(name, problem, missing);
  return (
    <fieldset className={classes.group} aria-describedby={hint || error ? id : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {children}
      {hint || error ? (
        <div id={id} className={error ? classes.error : classes.hint}>
          {error ?? hint}
        </div>
      ) : null}
    </fieldset>
  );
}
