import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useVocabulary } from '#renderer/app/i18n/use-vocabulary.ts';
import type { FieldSpec } from '../model/fields.ts';
import type { FieldProps } from './FieldControl.tsx';
import { useFieldWords } from './use-field-words.tsx';

type ChoiceSelectProps = FieldProps & { readonly field: Extract<FieldSpec, { kind: 'choice' | 'choices' }> };

/** One member of a longer vocabulary. */
export function ChoiceSelect({ field, value, onChange, problem, missing }: ChoiceSelectProps) {
  const t = useT();
  const word = useVocabulary();
  const { text, label, hint, error } = useFieldWords(field.name, problem, missing);
  return (
    <Select
      label={label}
      description={hint}
      error={error}
      data={field.members.map((member) => ({ value: member, label: word(field.list, member) }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      placeholder={t('profile:unset')}
      searchable
      nothingFoundMessage={t('profile:nothingFound')}
      clearable
      clearButtonProps={{ 'aria-label': t('profile:clear', { field: text }) }}
      maxDropdownHeight={280}
    />
  );
}

/** A time zone by its IANA name, always left to right. */
export function TimezoneSelect({ field, value, onChange, problem, missing }: FieldProps) {
  const t = useT();
  const { label, hint, error } = useFieldWords(field.name, problem, missing);
  const chosen = typeof value === 'string' ? value : null;
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return chosen === null || known.includes(chosen) ? known : [chosen, ...known];
  }, [chosen]);
  return (
    <Select
      label={label}
      description={hint}
      error={error}
      data={zones}
      limit={60}
      value={chosen}
      onChange={onChange}
      searchable
      nothingFoundMessage={t('profile:nothingFound')}
      maxDropdownHeight={280}
      styles={{ input: { direction: 'ltr' }, dropdown: { direction: 'ltr' } }}
    />
  );
}
