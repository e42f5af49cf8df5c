import { useEffect, useRef } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { FieldControl } from './fields/FieldControl.tsx';
import type { FieldName, FieldValue, Section, Values } from './model/fields.ts';
import type { Problems } from './model/validate.ts';
import classes from './profile.module.css';
import { useProfileState } from './profile-state.ts';

type SectionFormProps = {
  readonly section: Section;
  readonly values: Values;
  readonly email: string;
  readonly missing: readonly FieldName[];
  readonly problems: Problems;
  readonly onEdit: (name: FieldName, value: FieldValue) => void;
  readonly onSave: () => void;
};

/** The fields of one section. */
export function SectionForm(props: SectionFormProps) {
  const { section, values, email, missing, problems, onEdit, onSave } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const { goal, arrived } = useProfileState();
  useEffect(() => {
    if (goal === null) return;
    const field = form.current?.querySelector(`[data-field="${goal}"]`);
    const control = field?.querySelector<HTMLElement>('input, textarea');
    field?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    if (control) arrived();
  }, [goal, arrived]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      noValidate
    >
      <p className={classes.lead}>{t(`profile:sectionNote.${section.name}`)}</p>
      <div className={classes.fields}>
        {section.fields.map((field) => (
          <div key={field.name} data-field={field.name} className={field.wide ? classes.wide : undefined}>
            <FieldControl
              field={field}
              value={values[field.name] ?? null}
              onChange={(value) => onEdit(field.name, value)}
              problem={problems[field.name]}
              missing={missing.includes(field.name)}
            />
          </div>
        ))}
        {section.name === 'person' ? (
          <dl className={classes.fact}>
            <dt>{t('profile:field.email')}</dt>
            <dd>
              <IsolatedLtr>{email}</IsolatedLtr>
            </dd>
            <dd className={classes.hint}>{t('profile:hint.email')}</dd>
          </dl>
        ) : null}
      </div>
      {/* Enter in a field saves; the visible button is in the bar below. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden>
        {t('profile:save.save')}
      </button>
    </form>
  );
}
