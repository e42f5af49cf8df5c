import { budgetEntries } from './entries/budget.ts';
import { fixedCalendarEntries } from './entries/calendar-fixed.ts';
import { hijriCalendarEntries } from './entries/calendar-hijri.ts';
import { calendarOverlapEntries } from './entries/calendar-overlaps.ts';
import { commerceEntries } from './entries/commerce.ts';
import { cultureEntries } from './entries/culture.ts';
import { dialectEntries } from './entries/dialect.ts';
import { dialectWordEntries } from './entries/dialect-words.ts';
import { gapEntries } from './entries/gaps.ts';
import { commerceLawEntries } from './entries/law-commerce.ts';
import { discountLawEntries } from './entries/law-discounts.ts';
import { influencerLawEntries } from './entries/law-influencers.ts';
import { messagingLawEntries } from './entries/law-messaging.ts';
import { privacyLawEntries } from './entries/law-privacy.ts';
import { sectorLawEntries } from './entries/law-sectors.ts';
import { symbolsLawEntries } from './entries/law-symbols.ts';
import { channelMethodEntries } from './entries/method-channels.ts';
import { checkMethodEntries } from './entries/method-checks.ts';
import { planningMethodEntries } from './entries/method-planning.ts';
import { platformAudienceEntries } from './entries/platform-age.ts';
import { platformReachEntries } from './entries/platform-reach.ts';
import { prayerSchedulingEntries } from './entries/prayer-scheduling.ts';
import { prayerTimeEntries } from './entries/prayer-times.ts';
import { ramadanEntries } from './entries/ramadan.ts';
import { eidSeasonEntries } from './entries/season-eid.ts';
import { ramadanSeasonEntries } from './entries/season-ramadan.ts';
import { retailSeasonEntries } from './entries/season-retail.ts';
import { schoolAndNationalSeasonEntries } from './entries/season-school-national.ts';
import { visionFigureEntries } from './entries/vision.ts';
import { visionThemeEntries } from './entries/vision-themes.ts';
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
  ...ramadanEntries,
  ...platformReachEntries,
  ...platformAudienceEntries,
  ...commerceEntries,
  ...budgetEntries,
  ...influencerLawEntries,
  ...commerceLawEntries,
  ...discountLawEntries,
  ...symbolsLawEntries,
  ...cultureEntries,
  ...messagingLawEntries,
  ...sectorLawEntries,
  ...privacyLawEntries,
  ...visionFigureEntries,
  ...visionThemeEntries,
  ...dialectEntries,
  ...dialectWordEntries,
  ...prayerTimeEntries,
  ...prayerSchedulingEntries,
  ...planningMethodEntries,
  ...channelMethodEntries,
  ...checkMethodEntries,
  ...gapEntries,
];
