import { create } from 'zustand';
import type { SettingsSectionName } from './SettingsPlace.tsx';

type SettingsState = {
  readonly section: SettingsSectionName;
  readonly show: (section: SettingsSectionName) => void;
};

/** The section of the settings that is open; others may lead to one (`model` from a failed answer). */
export const useSettingsState = create<SettingsState>()((set) => ({
  section: 'appearance',
  show: (section) => set({ section }),
}));
