import type { ReactNode } from 'react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { profile } from '#shared/i18n/ar/profile.ts';
import type { FieldName } from '../model/fields.ts';
import type { FieldProblem } from '../model/validate.ts';
import classes from '../profile.module.css';

type Hinted = keyof typeof profile.hint;
const isHinted = (name: string): name is Hinted => name in profile.hint;

/** The words around a field: its label (marked while it is missing), its hint and what is wrong with it. */
export function useFieldWords(name: FieldName, problem: FieldProblem | undefined, missing: boolean) {
  const t = useT();
  const { digits } = useFormats();
  const text = digits(t(`profile:field.${name}`));
  const label: ReactNode = missing ? (
    <>
      {text} <span className={classes.missing} title={t('profile:completion.counts')} aria-hidden />
    </>
  ) : (
    text
  );
  return {
    text,
    label,
    hint: isHinted(name) ? t(`profile:hint.${name}`) : undefined,
    error: problem && t(`profile:${problem}`),
  };
}
