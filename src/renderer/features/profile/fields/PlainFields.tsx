import { Autocomplete, Switch } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { usePreferences } from '#renderer/app/i18n/preferences.tsx';
import { NumberField, TextAreaField, TextField } from '#renderer/components/fields.tsx';
import { useTextDirection } from '#renderer/components/use-text-direction.ts';
import type { FieldSpec } from '../model/fields.ts';
import { offerOf } from '../model/suggestions.ts';
import classes from '../profile.module.css';
import type { FieldProps } from './FieldControl.tsx';
import { useFieldWords } from './use-field-words.tsx';

type Of<K extends FieldSpec['kind']> = FieldProps & { readonly field: Extract<FieldSpec, { kind: K }> };

/** A line of text, with suggestions where the field has some. */
export function TextInputField(props: Of<'text'>) {
  const { field, value, onChange, problem, missing } = props;
  const { label, hint, error } = useFieldWords(field.name, problem, missing);
  if (field.suggestions) return <SuggestedText {...props} />;
  return (
    <TextField
      label={label}
      description={hint}
      error={error}
      maxLength={field.max}
      value={typeof value === 'string' ? value : ''}
      onValueChange={onChange}
    />
  );
}

function SuggestedText({ field, value, onChange, problem, missing }: Of<'text'>) {
  const { label, hint, error } = useFieldWords(field.name, problem, missing);
  const { language } = usePreferences();
  const { suggestions } = field;
  const offer = useMemo(() => suggestions && offerOf(suggestions, language), [suggestions, language]);
  const stored = typeof value === 'string' ? value : '';
  // While typing, the text stays as typed: a known word at its beginning is not translated under the person's hands.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? offer?.show(stored) ?? stored;
  const { dir } = useTextDirection(shown);
  return (
    <Autocomplete
      label={label}
      description={hint}
      error={error}
      maxLength={field.max}
      data={[...(offer?.labels ?? [])]}
      limit={30}
      maxDropdownHeight={260}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(offer?.read(text) ?? text);
      }}
      onBlur={() => setTyped(null)}
      styles={{ input: { direction: dir } }}
    />
  );
}

/** Several lines of text. */
export function NotesField({ field, value, onChange, problem, missing }: Of<'notes'>) {
  const { label, hint, error } = useFieldWords(field.name, problem, missing);
  return (
    <TextAreaField
      label={label}
      description={hint}
      error={error}
      maxLength={field.max}
      value={typeof value === 'string' ? value : ''}
      onValueChange={onChange}
    />
  );
}

/** A whole number. */
export function NumberInputField({ field, value, onChange, problem, missing }: Of<'number'>) {
  const { label, hint, error } = useFieldWords(field.name, problem, missing);
  return (
    <NumberField
      label={label}
      description={hint}
      error={error}
      min={field.min}
      max={field.max}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      value={typeof value === 'number' ? value : null}
      onValueChange={onChange}
    />
  );
}

/** Yes or no, with what it means. */
export function SwitchField({ field, value, onChange, problem, missing }: FieldProps) {
  const { text, hint, error } = useFieldWords(field.name, problem, missing);
  const id = useId();
  return (
    <>
      <Switch
        label={text}
        aria-describedby={hint || error ? id : undefined}
        classNames={{ track: classes.switch }}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hint || error ? (
        // Not Mantine's own description: that becomes part of the label.
        <div id={id} className={classes.switchHint} data-error={error ? true : undefined}>
          {error ?? hint}
        </div>
      ) : null}
    </>
  );
}
