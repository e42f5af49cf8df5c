import { useDirection } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { resizedByKey, resizedByPointer } from './resize.ts';
import classes from './shell.module.css';

type ResizerProps = {
  readonly label: string;
  /** Id of the pane it resizes. */
  readonly controls: string;
  /** The edge of the window at which that pane stands. */
  readonly edge: 'start' | 'end';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (width: number) => void;
  /** Enter and double click collapse the pane, where it can be. */
  readonly onToggle?: () => void;
};

/** The line between two panes: dragged, or moved with the arrow keys, Home and End. */
export function Resizer({ label, controls, edge, value, min, max, onChange, onToggle }: ResizerProps) {
  const { dir } = useDirection();
  const drag = useRef<{ x: number; width: number } | null>(null);
  const side = { edge, dir };
  const down = (event: PointerEvent<HTMLElement>) => {
    drag.current = { x: event.clientX, width: value };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const move = (event: PointerEvent) => {
    if (drag.current) onChange(resizedByPointer(drag.current.width, event.clientX - drag.current.x, side));
  };
  const key = (event: KeyboardEvent) => {
    const width = resizedByKey(event.key, { value, min, max }, side);
    if (width !== undefined) onChange(width);
    else if (event.key === 'Enter' && onToggle) onToggle();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget (WAI-ARIA window splitter); <hr> is not.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={classes.resizer}
      data-edge={edge}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onDoubleClick={onToggle}
      onKeyDown={key}
    />
  );
}
