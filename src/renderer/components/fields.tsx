import {
  NumberInput,
  type NumberInputProps,
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
  useDirection,
} from '@mantine/core';
import type { CSSProperties } from 'react';
import type { Direction } from '#shared/domain/direction.ts';
import { DirectionSwitch } from './DirectionSwitch.tsx';
import { useTextDirection } from './use-text-direction.ts';

type Text = { readonly value: string; readonly onValueChange: (value: string) => void };
type Controlled<P> = Omit<P, 'value' | 'onChange' | 'defaultValue' | 'dir'> & Text;

const sectionWidth = 38;

/** A button in the field stands at the end of the interface; text that runs the other way must leave room for it there. */
function textStyle(dir: Direction, around: Direction, hasButton: boolean): CSSProperties {
  if (dir === around || !hasButton) return { direction: dir };
  return { direction: dir, paddingInlineStart: sectionWidth, paddingInlineEnd: 'var(--space-3)' };
}

/** A line of free text in the direction of what is typed; `switchable` offers to set it by hand. */
export function TextField({
  value,
  onValueChange,
  switchable = false,
  ...rest
}: Controlled<TextInputProps> & { readonly switchable?: boolean }) {
  const direction = useTextDirection(value);
  const { dir: around } = useDirection();
  const hasButton = switchable || rest.rightSection !== undefined;
  return (
    <TextInput
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: textStyle(direction.dir, around, hasButton) }}
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
  const { dir: around } = useDirection();
  const hasButton = switchable || rest.rightSection !== undefined;
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={12}
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: textStyle(direction.dir, around, hasButton) }}
      rightSection={switchable ? <DirectionSwitch {...direction} /> : rest.rightSection}
      rightSectionProps={{ style: { alignItems: 'start', paddingBlockStart: 5 } }}
      rightSectionPointerEvents="all"
    />
  );
}

/** Mail and web addresses, keys, model names, codes: left to right in every language. */
export function LtrField({ value, onValueChange, ...rest }: Controlled<TextInputProps>) {
  const { dir: around } = useDirection();
  return (
    <TextInput
      spellCheck={false}
      autoCapitalize="off"
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      styles={{ input: textStyle('ltr', around, rest.rightSection !== undefined) }}
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
  const { dir: around } = useDirection();
  return (
    <PasswordInput
      {...rest}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': toggleLabel, tabIndex: 0 }}
      styles={{ innerInput: textStyle('ltr', around, true) }}
    />
  );
}

/** A number; null while empty. */
export function NumberField({
  value,
  onValueChange,
  ...rest
}: Omit<NumberInputProps, 'value' | 'onChange' | 'onValueChange' | 'defaultValue'> & {
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
