/** One measured figure. `ratio` is value / floor where there is a floor; the goal is on the ratio then, else on the value. */
export type Figure = { name: string; value: number; unit: string; floor: number | null; goal: number };

/** Gives the value that a share `p` of the samples does not exceed (nearest rank). */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5);

/** Prints the figures, a line each; gives 1 when `--check` was asked for and a goal is missed, else 0. */
export function printFigures(figures: readonly Figure[], args: readonly string[]): number {
  let missed = 0;
  for (const figure of figures) {
    const ratio = figure.floor === null ? null : figure.value / figure.floor;
    const met = (ratio ?? figure.value) <= figure.goal;
    if (!met) missed += 1;
    const floor = figure.floor === null ? '–' : `${round(figure.floor)} ${figure.unit}`;
    const goal = ratio === null ? `≤ ${figure.goal} ${figure.unit}` : `≤ ${figure.goal}×`;
    console.log(
      [
        figure.name,
        `${round(figure.value)} ${figure.unit}`,
        `floor ${floor}`,
        `ratio ${ratio === null ? '–' : round(ratio)}`,
        `goal ${goal}`,
        met ? 'met' : 'MISSED',
      ].join(' | '),
    );
  }
  return args.includes('--check') && missed > 0 ? 1 : 0;
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);
