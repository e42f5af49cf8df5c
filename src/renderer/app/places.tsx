import { IconBulb, IconId, IconMessages, IconSettings } from '@tabler/icons-react';
import { ConsultationScreen } from '#renderer/features/chat/ConsultationScreen.tsx';
import { InsightsPlace } from '#renderer/features/insights/InsightsPlace.tsx';
import { ProfilePlace } from '#renderer/features/profile/ProfilePlace.tsx';
import { SettingsPlace } from '#renderer/features/settings/SettingsPlace.tsx';
import type { Place } from './shell/place.ts';

/** The places of the app, in the order of the rail. A new place is one entry here, its name in `shell:place` and its screen. */
export const places: readonly Place[] = [
  { id: 'consultation', icon: IconMessages, Screen: ConsultationScreen },
  { id: 'insights', icon: IconBulb, Screen: InsightsPlace },
  { id: 'profile', icon: IconId, Screen: ProfilePlace },
  { id: 'settings', icon: IconSettings, Screen: SettingsPlace, at: 'foot' },
];
