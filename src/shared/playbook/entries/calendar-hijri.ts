import { bi, cite, entriesFrom, words } from './build.ts';

const ummAlQura = cite(
  'Utrecht University: Umm al-Qura calendar',
  'https://webspace.science.uu.nl/~gent0113/islam/ummalqura_adjust.htm',
);
const moonsighting = cite('Moonsighting.org.uk', 'https://moonsighting.org.uk/en/news.html');

/** Dates come from the Umm al-Qura civil calendar; the Supreme Court's announcement can move a month by a day. */
const table = {
  topic: 'calendar' as const,
  confidence: 'B' as const,
  sources: [ummAlQura, moonsighting],
};

const announcement = entriesFrom(
  {
    ...table,
    keywords: words('هجري، تقويم أم القرى، رؤية الهلال، تحري الهلال', 'hijri, umm al-qura, moon sighting'),
  },
  [
    {
      id: 'CAL-20',
      title: bi('التواريخ الهجرية قبل الإعلان الرسمي', 'Hijri dates before the announcement'),
      claim: bi(
        'تواريخ رمضان وشوال وذي الحجة في السنوات من 1448 إلى 1452 محسوبة بتقويم أم القرى المدني، وقد تتقدم أو تتأخر يومًا واحدًا بحسب الرؤية. اكتبها دائمًا: «بفارق يوم واحد، بانتظار إعلان المحكمة العليا»، وسجّل التاريخ المعلن فور صدوره.',
        'Ramadan, Shawwal and Dhu al-Hijja dates for 1448 to 1452 come from the civil Umm al-Qura calendar and can move by a day with the sighting. Always print “one day either way, pending the Supreme Court announcement” and record the announced date as soon as it is out.',
      ),
      figure: bi('فارق يوم واحد', 'One day either way'),
      period: bi('السنوات الهجرية من 1448 إلى 1452', 'Hijri years 1448 to 1452'),
      keywords: words(
        'المحكمة العليا، متى يثبت رمضان، هلال العيد',
        'supreme court announcement, tentative dates',
      ),
    },
    {
      id: 'CAL-20.muharram-1443',
      title: bi('مثال على اختلاف الرؤية عن التقويم', 'When sighting and calendar differed'),
      claim: bi(
        'أُعلن دخول محرم 1443 متأخرًا يومًا واحدًا عن التقويم المدني، ولهذا يُترك في الخطة هامش يوم حول المناسبات الهجرية.',
        'Muharram 1443 was announced one day after the civil calendar, which is why a plan keeps a day of slack around Hijri occasions.',
      ),
      figure: bi('يوم واحد', 'One day'),
      period: bi('محرم 1443', 'Muharram 1443'),
      keywords: words('محرم، رأس السنة الهجرية', 'muharram, hijri new year'),
    },
  ],
);

const year1447 = entriesFrom(
  { ...table, keywords: words('1447، رمضان 2026، العيد 2026', '1447, ramadan 2026, eid 2026') },
  [
    {
      id: 'CAL-20.1447',
      title: bi('رمضان وعيدا 1447 (2026)', 'Ramadan and the Eids of 1447 (2026)'),
      claim: bi(
        'في 1447 (مضى): بدأ رمضان الأربعاء 18 فبراير 2026، وعيد الفطر الجمعة 20 مارس 2026، ويوم عرفة 26 مايو 2026، وعيد الأضحى الأربعاء 27 مايو 2026، ودخل محرم في 16 يونيو 2026 بحسب تقويم أم القرى. استعملها لمقارنة موسم هذا العام بالسابق.',
        'In 1447 (past): Ramadan began on Wednesday 18 February 2026, Eid al-Fitr was Friday 20 March 2026, the Day of Arafah 26 May 2026, Eid al-Adha Wednesday 27 May 2026, and Muharram began on 16 June 2026 by the Umm al-Qura calendar. Use them to compare seasons year on year.',
      ),
      figure: bi(
        'رمضان 18 فبراير، الفطر 20 مارس، عرفة 26 مايو، الأضحى 27 مايو، محرم 16 يونيو 2026',
        'Ramadan 18 Feb, Fitr 20 Mar, Arafah 26 May, Adha 27 May, Muharram 16 Jun 2026',
      ),
      period: bi('السنة الهجرية 1447 (2026)', 'AH 1447 (2026)'),
      keywords: words('رمضان الماضي، العيد الماضي', 'last ramadan, last eid'),
    },
  ],
);

const year1448 = entriesFrom(
  {
    ...table,
    period: bi('السنة الهجرية 1448 (2027)، بفارق يوم واحد', 'AH 1448 (2027), give or take a day'),
    keywords: words('1448، 2027، تاريخ', '1448, 2027, date'),
  },
  [
    {
      id: 'CAL-20.1448-ramadan',
      title: bi('متى رمضان 1448 (2027)؟', 'When is Ramadan 1448 (2027)?'),
      claim: bi(
        'يبدأ رمضان 1448 يوم الاثنين 8 فبراير 2027 بحسب تقويم أم القرى، بفارق يوم واحد بانتظار إعلان المحكمة العليا.',
        'Ramadan 1448 begins on Monday 8 February 2027 by the Umm al-Qura calendar, give or take a day pending the Supreme Court announcement.',
      ),
      figure: bi('الاثنين 8 فبراير 2027', 'Monday 8 February 2027'),
      keywords: words(
        'رمضان، رمضان 2027، متى رمضان، رمضان الجاي، رمضان القادم',
        'ramadan, ramadan 2027, next ramadan',
      ),
    },
    {
      id: 'CAL-20.1448-eid-fitr',
      title: bi('متى عيد الفطر 1448 (2027)؟', 'When is Eid al-Fitr 1448 (2027)?'),
      claim: bi(
        'عيد الفطر 1448 (1 شوال) يوم الثلاثاء 9 مارس 2027 بحسب تقويم أم القرى، بفارق يوم واحد بانتظار إعلان المحكمة العليا.',
        'Eid al-Fitr 1448 (1 Shawwal) is Tuesday 9 March 2027 by the Umm al-Qura calendar, give or take a day pending the Supreme Court announcement.',
      ),
      figure: bi('الثلاثاء 9 مارس 2027 (1 شوال)', 'Tuesday 9 March 2027 (1 Shawwal)'),
      keywords: words('العيد، عيد الفطر، العيد الصغير، متى العيد، شوال', 'eid al-fitr, eid 2027, shawwal'),
    },
    {
      id: 'CAL-20.1448-adha',
      title: bi('متى عرفة وعيد الأضحى 1448 (2027)؟', 'When are Arafah and Eid al-Adha 1448 (2027)?'),
      claim: bi(
        'يوم عرفة 1448 في 15 مايو 2027، وعيد الأضحى يوم الأحد 16 مايو 2027 بحسب تقويم أم القرى، بفارق يوم واحد بانتظار الإعلان الرسمي.',
        'The Day of Arafah 1448 is 15 May 2027 and Eid al-Adha is Sunday 16 May 2027 by the Umm al-Qura calendar, give or take a day pending the official announcement.',
      ),
      figure: bi('عرفة 15 مايو، الأضحى الأحد 16 مايو 2027', 'Arafah 15 May, Adha Sunday 16 May 2027'),
      keywords: words('عيد الأضحى، العيد الكبير، الأضاحي، عرفة، الحج، ذو الحجة', 'eid al-adha, arafah, hajj'),
    },
    {
      id: 'CAL-20.1448-new-year',
      title: bi('متى يدخل محرم 1449؟', 'When does Muharram 1449 begin?'),
      claim: bi(
        'تنتهي سنة 1448 ويدخل 1 محرم 1449 في 6 يونيو 2027 بحسب تقويم أم القرى، بفارق يوم واحد.',
        'The year 1448 ends and 1 Muharram 1449 falls on 6 June 2027 by the Umm al-Qura calendar, give or take a day.',
      ),
      figure: bi('6 يونيو 2027 (1 محرم 1449)', '6 June 2027 (1 Muharram 1449)'),
      keywords: words('رأس السنة الهجرية، محرم، السنة الهجرية الجديدة', 'hijri new year, muharram'),
    },
  ],
);

const laterYears = entriesFrom(
  { ...table, keywords: words('رمضان، العيد، تاريخ، هجري', 'ramadan, eid, date, hijri') },
  [
    {
      id: 'CAL-20.1449-ramadan',
      title: bi('رمضان وعيد الفطر 1449 (2028)', 'Ramadan and Eid al-Fitr 1449 (2028)'),
      claim: bi(
        'يبدأ رمضان 1449 يوم الجمعة 28 يناير 2028، وعيد الفطر في 26 فبراير 2028 بحسب تقويم أم القرى، بفارق يوم واحد بانتظار الإعلان الرسمي.',
        'Ramadan 1449 begins on Friday 28 January 2028 and Eid al-Fitr is 26 February 2028 by the Umm al-Qura calendar, give or take a day pending the official announcement.',
      ),
      figure: bi('رمضان 28 يناير، الفطر 26 فبراير 2028', 'Ramadan 28 Jan, Fitr 26 Feb 2028'),
      period: bi('السنة الهجرية 1449 (2028)، بفارق يوم', 'AH 1449 (2028), give or take a day'),
      keywords: words('رمضان 2028، 1449', 'ramadan 2028, 1449'),
    },
    {
      id: 'CAL-20.1449-adha',
      title: bi('عرفة والأضحى 1449 والسنة التالية', 'Arafah, Adha 1449 and the next new year'),
      claim: bi(
        'يوم عرفة 1449 في 4 مايو 2028، وعيد الأضحى في 5 مايو 2028، ويدخل محرم 1450 في 25 مايو 2028 بحسب تقويم أم القرى، بفارق يوم واحد.',
        'The Day of Arafah 1449 is 4 May 2028, Eid al-Adha is 5 May 2028 and Muharram 1450 begins on 25 May 2028 by the Umm al-Qura calendar, give or take a day.',
      ),
      figure: bi(
        'عرفة 4 مايو، الأضحى 5 مايو، محرم 1450 في 25 مايو 2028',
        'Arafah 4 May, Adha 5 May, Muharram 1450 on 25 May 2028',
      ),
      period: bi('السنة الهجرية 1449 (2028)، بفارق يوم', 'AH 1449 (2028), give or take a day'),
      keywords: words('عيد الأضحى 2028، الحج 2028، 1449', 'eid al-adha 2028, 1449'),
    },
    {
      id: 'CAL-20.1450',
      title: bi('تواريخ 1450 (2029)', 'Dates of 1450 (2029)'),
      claim: bi(
        'في 1450: يبدأ رمضان في 16 يناير 2029، وعيد الفطر 14 فبراير 2029، وعرفة 23 أبريل 2029، وعيد الأضحى 24 أبريل 2029، ويدخل العام التالي في 14 مايو 2029 بحسب تقويم أم القرى، بفارق يوم واحد.',
        'In 1450: Ramadan begins on 16 January 2029, Eid al-Fitr is 14 February 2029, Arafah 23 April 2029, Eid al-Adha 24 April 2029 and the next Hijri year starts on 14 May 2029 by the Umm al-Qura calendar, give or take a day.',
      ),
      figure: bi(
        'رمضان 16 يناير، الفطر 14 فبراير، عرفة 23 أبريل، الأضحى 24 أبريل، محرم 14 مايو 2029',
        'Ramadan 16 Jan, Fitr 14 Feb, Arafah 23 Apr, Adha 24 Apr, Muharram 14 May 2029',
      ),
      period: bi('السنة الهجرية 1450 (2029)، بفارق يوم', 'AH 1450 (2029), give or take a day'),
      keywords: words('رمضان 2029، 1450، عيد الأضحى 2029', 'ramadan 2029, 1450'),
    },
    {
      id: 'CAL-20.1451',
      title: bi('تواريخ 1451 (2030)', 'Dates of 1451 (2030)'),
      claim: bi(
        'في 1451: يبدأ رمضان في 5 يناير 2030، وعيد الفطر 4 فبراير 2030، وعرفة 12 أبريل 2030، وعيد الأضحى 13 أبريل 2030، ويدخل العام التالي في 4 مايو 2030 بحسب تقويم أم القرى، بفارق يوم واحد.',
        'In 1451: Ramadan begins on 5 January 2030, Eid al-Fitr is 4 February 2030, Arafah 12 April 2030, Eid al-Adha 13 April 2030 and the next Hijri year starts on 4 May 2030 by the Umm al-Qura calendar, give or take a day.',
      ),
      figure: bi(
        'رمضان 5 يناير، الفطر 4 فبراير، عرفة 12 أبريل، الأضحى 13 أبريل، محرم 4 مايو 2030',
        'Ramadan 5 Jan, Fitr 4 Feb, Arafah 12 Apr, Adha 13 Apr, Muharram 4 May 2030',
      ),
      period: bi('السنة الهجرية 1451 (2030)، بفارق يوم', 'AH 1451 (2030), give or take a day'),
      keywords: words('رمضان 2030، 1451', 'ramadan 2030, 1451'),
    },
    {
      id: 'CAL-20.1452-ramadan',
      title: bi('رمضانان في سنة 2030', 'Two Ramadan starts in 2030'),
      claim: bi(
        'يبدأ رمضان 1452 في 26 ديسمبر 2030 بحسب تقويم أم القرى، بفارق يوم واحد، فيكون ثاني رمضان يبدأ في سنة 2030 الميلادية؛ راعِ ذلك في ميزانية تلك السنة.',
        'Ramadan 1452 begins on 26 December 2030 by the Umm al-Qura calendar, give or take a day, the second Ramadan to start in Gregorian 2030; allow for it in that year’s budget.',
      ),
      figure: bi('26 ديسمبر 2030', '26 December 2030'),
      period: bi('السنة الهجرية 1452، بفارق يوم', 'AH 1452, give or take a day'),
      keywords: words('رمضان مرتين، 1452، رمضان 2030', 'two ramadans, 1452'),
    },
  ],
);

/** Hijri occasions by year (the table under CAL-20). */
export const hijriCalendarEntries = [...announcement, ...year1447, ...year1448, ...laterYears];
