import { TagsInput } from '@mantine/core';
import { useMemo } from 'react';
import { usePreferences } from '#renderer/app/i18n/preferences.tsx';
import { useT } from '#renderer/app/i18n/use-t.ts';
import type { FieldSpec } from '../model/fields.ts';
import { offerOf } from '../model/suggestions.ts';
import type { FieldProps } from './FieldControl.tsx';
import { useFieldWords } from './use-field-words.tsx';

const mostItems = 50;

/** A list of short texts, some of them offered. */
export function ListField({
  field,
  value,
  onChange,
  problem,
  missing,
}: FieldProps & { readonly field: Extract<FieldSpec, { kind: 'list' }> }) {
  const t = useT();
  const { language } = usePreferences();
  const { text, label, hint, error } = useFieldWords(field.name, problem, missing);
  const { suggestions } = field;
  const labels = useMemo(
    () => (suggestions ? offerOf(suggestions, language).labels : []),
    [suggestions, language],
  );
  return (
    <TagsInput
      label={label}
      description={[hint, t('profile:listHint')].filter(Boolean).join(' ')}
      error={error}
      data={[...labels]}
      value={Array.isArray(value) ? [...value] : []}
      onChange={(items) => onChange(items.map((item) => item.slice(0, 100)))}
      maxTags={mostItems}
      clearable
      clearButtonProps={{ 'aria-label': t('profile:clear', { field: text }) }}
    />
  );
}
