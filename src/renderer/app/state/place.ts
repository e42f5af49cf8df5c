import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type PlaceState = {
  /** The place that is open; null until the person went to one. */
  readonly place: string | null;
  readonly go: (place: string) => void;
};

/** Where in the app the person is, kept over restarts. */
export const usePlace = create<PlaceState>()(
  persist((set) => ({ place: null, go: (place) => set({ place }) }), { name: 'morvo.place', version: 1 }),
);
