import { IconBulb, IconId, IconMessages, IconSettings } from '@tabler/icons-react';
import { lazy } from 'react';
import { ConsultationScreen } from '#renderer/features/chat/ConsultationScreen.tsx';
import type { Place } from './shell/place.ts';

// What the first screen does not show is loaded when it is asked for, or when the first screen is complete.
const loadInsights = () => import('#renderer/features/insights/InsightsPlace.tsx');
const loadProfile = () => import('#renderer/features/profile/ProfilePlace.tsx');
const loadSettings = () => import('#renderer/features/settings/SettingsPlace.tsx');
const InsightsPlace = lazy(async () => ({ default: (await loadInsights()).InsightsPlace }));
const ProfilePlace = lazy(async () => ({ default: (await loadProfile()).ProfilePlace }));
const SettingsPlace = lazy(async () => ({ default: (await loadSettings()).SettingsPlace }));

/** Loads the places that are not shown yet. */
export async function loadPlaces(): Promise<void> {
  await Promise.all([loadInsights(), loadProfile(), loadSettings()]);
}

/** The places of the app, in the order of the rail. A new place is one entry here, its name in `shell:place` and its screen. */
export const places: readonly Place[] = [
  { id: 'consultation', icon: IconMessages, Screen: ConsultationScreen },
  { id: 'insights', icon: IconBulb, Screen: InsightsPlace },
  { id: 'profile', icon: IconId, Screen: ProfilePlace },
  { id: 'settings', icon: IconSettings, Screen: SettingsPlace, at: 'foot' },
];
