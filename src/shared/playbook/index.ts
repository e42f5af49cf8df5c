import { fixedCalendarEntries } from './entries/calendar-fixed.ts';
import { hijriCalendarEntries } from './entries/calendar-hijri.ts';
import { calendarOverlapEntries } from './entries/calendar-overlaps.ts';
import { eidSeasonEntries } from './entries/season-eid.ts';
import { ramadanSeasonEntries } from './entries/season-ramadan.ts';
import { retailSeasonEntries } from './entries/season-retail.ts';
import { schoolAndNationalSeasonEntries } from './entries/season-school-national.ts';
import type { PlaybookEntry } from './entry.ts';

/** Version of the knowledge base; changes whenever an entry changes, so that installed copies are reseeded. */
export const playbookVersion = '2026.11.22-1';

/** Every entry that ships with the app. */
export const playbookEntries: readonly PlaybookEntry[] = [
  ...fixedCalendarEntries,
  ...hijriCalendarEntries,
  ...calendarOverlapEntries,
  ...ramadanSeasonEntries,
  ...eidSeasonEntries,
  ...schoolAndNationalSeasonEntries,
  ...retailSeasonEntries,
];
