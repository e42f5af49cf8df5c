import {
  NumberInput,
  type NumberInputProps,
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { DirectionSwitch } from './DirectionSwitch.tsx';
import { useTextDirection } from './use-text-direction.ts';

type Text = { readonly value: string; readonly onValueChange: (value: string) => void };
type Controlled<P> = Omit<P, 'value' | 'onChange' | 'defaultValue' | 'dir'> & Text;

/** A line of free text in the direction of what is typed; `switchable` offers to set it by hand. */
export function TextField({
  value,
  onValueChange,
  switchable = false,
  ...rest
}: Controlled<TextInputProps> & { readonly switchable?: boolean }) {
  const direction = useTextDirection(value);
  return (
    <TextInput
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: { direction: direction.dir } }}
      rightSection={switchable ? <DirectionSwitch {...direction} /> : rest.rightSection}
      rightSectionPointerEvents="all"
    />
  );
}

/** Several lines of free text, growing with it. */
export function TextAreaField({
  value,
  onValueChange,
  switchable = true,
  ...rest
}: Controlled<TextareaProps> & { readonly switchable?: boolean }) {
  const direction = useTextDirection(value);
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={12}
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: { direction: direction.dir } }}
      rightSection={switchable ? <DirectionSwitch {...direction} /> : rest.rightSection}
      rightSectionProps={{ style: { alignItems: 'start', paddingBlockStart: 5 } }}
      rightSectionPointerEvents="all"
    />
  );
}

/** Mail and web addresses, keys, model names, codes: left to right in every language. */
export function LtrField({ value, onValueChange, ...rest }: Controlled<TextInputProps>) {
  return (
    <TextInput
      spellCheck={false}
      autoCapitalize="off"
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: { direction: 'ltr', textAlign: 'start' } }}
    />
  );
}

/** A secret; left to right, can be shown. The names of the button come from the caller's words. */
export function SecretField({
  value,
  onValueChange,
  toggleLabel,
  ...rest
}: Controlled<PasswordInputProps> & { readonly toggleLabel: string }) {
  return (
    <PasswordInput
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': toggleLabel, tabIndex: 0 }}
      styles={{ innerInput: { direction: 'ltr', textAlign: 'start' } }}
    />
  );
}

/** A number; null while empty. */
export function NumberField({
  value,
  onValueChange,
  ...rest
}: Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly value: number | null;
  readonly onValueChange: (value: number | null) => void;
}) {
  return (
    <NumberInput
      hideControls
      {...rest}
      value={value ?? ''}
      onChange={(next) => onValueChange(typeof next === 'number' ? next : null)}
    />
  );
}
