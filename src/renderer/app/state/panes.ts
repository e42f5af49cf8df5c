import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The panes of one place, as the person left them. */
export type Panes = {
  readonly listWidth: number;
  readonly listCollapsed: boolean;
  readonly panelWidth: number;
};

export const listLimits = { min: 220, max: 460 } as const;
export const panelLimits = { min: 300, max: 640 } as const;
export const defaultPanes: Panes = { listWidth: 288, listCollapsed: false, panelWidth: 380 };

type PanesState = {
  /** By place. */
  readonly panes: Readonly<Record<string, Panes>>;
  readonly change: (place: string, patch: Partial<Panes>) => void;
};

/** Sizes of panes, kept over restarts. */
export const usePanes = create<PanesState>()(
  persist(
    (set) => ({
      panes: {},
      change: (place, patch) =>
        set(({ panes }) => ({
          panes: { ...panes, [place]: limited({ ...(panes[place] ?? defaultPanes), ...patch }) },
        })),
    }),
    { name: 'morvo.panes', version: 1 },
  ),
);

/** The panes of one place; the defaults where it was never touched. */
export function panesOf(place: string): (state: PanesState) => Panes {
  return (state) => state.panes[place] ?? defaultPanes;
}

function limited(panes: Panes): Panes {
  return {
    ...panes,
    listWidth: clamp(panes.listWidth, listLimits),
    panelWidth: clamp(panes.panelWidth, panelLimits),
  };
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.round(Math.min(max, Math.max(min, value)));
}
