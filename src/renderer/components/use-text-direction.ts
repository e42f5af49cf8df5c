import { useDirection } from '@mantine/core';
import { useState } from 'react';
import { type Direction, directionOf } from '#shared/domain/direction.ts';

export type DirectionChoice = 'auto' | Direction;

const next: Readonly<Record<DirectionChoice, DirectionChoice>> = { auto: 'rtl', rtl: 'ltr', ltr: 'auto' };

/** The direction of what is typed in a field: that of its text, until the person sets it by hand. */
export function useTextDirection(text: string): {
  readonly dir: Direction;
  readonly choice: DirectionChoice;
  readonly toggle: () => void;
} {
  const { dir: around } = useDirection();
  const [choice, setChoice] = useState<DirectionChoice>('auto');
  return {
    dir: choice === 'auto' ? directionOf(text, around) : choice,
    choice,
    toggle: () => setChoice(next[choice]),
  };
}
