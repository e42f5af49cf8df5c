type Side = { readonly edge: 'start' | 'end'; readonly dir: 'rtl' | 'ltr' };

const step = 16;

/** The width of a pane after its line was dragged `dx` pixels to the right. */
export function resizedByPointer(width: number, dx: number, side: Side): number {
  return width + dx * growsToTheRight(side);
}

/**
 * The width after a key: arrows move the line the way they point, Home and End go to the limits. Undefined for any other
 * key.
 */
export function resizedByKey(
  key: string,
  { value, min, max }: { readonly value: number; readonly min: number; readonly max: number },
  side: Side,
): number | undefined {
  if (key === 'Home') return min;
  if (key === 'End') return max;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const moved = value + step * growsToTheRight(side) * (key === 'ArrowRight' ? 1 : -1);
  return Math.min(max, Math.max(min, moved));
}

/** 1 where the pane grows when its line moves right, -1 where it shrinks. */
function growsToTheRight({ edge, dir }: Side): 1 | -1 {
  return (edge === 'start') === (dir === 'ltr') ? 1 : -1;
}
