import type { PlaybookEntry } from '../entry.ts';
import { bi, cite, entriesFrom, words } from './build.ts';

const computed = cite('Computed with the Umm al-Qura method (1–2 minutes from official times)', null);
const prayerWords = words(
  'مواقيت الصلاة، وقت الصلاة، أذان، الفجر، الظهر، العصر، المغرب، العشاء',
  'prayer times, adhan, fajr, dhuhr, asr, maghrib, isha',
);

interface Sample {
  slug: string;
  city: { ar: string; en: string };
  date: { ar: string; en: string };
  fajr: string;
  dhuhr: string;
  asr: string;
  maghrib: string;
  isha: string;
  /** Isha with the half hour that Ramadan adds. */
  ramadanIsha?: string;
}

const november = { ar: '22 نوفمبر 2026', en: '22 November 2026' };
const ramadan = { ar: '15 فبراير 2027 (رمضان)', en: '15 February 2027 (Ramadan)' };

/** PRA-03: computed times, not copied from an official table. */
const samples: readonly Sample[] = [
  {
    slug: 'riyadh-2026-11',
    city: { ar: 'الرياض', en: 'Riyadh' },
    date: november,
    fajr: '04:52',
    dhuhr: '11:39',
    asr: '14:43',
    maghrib: '17:04',
    isha: '18:34',
  },
  {
    slug: 'jeddah-2026-11',
    city: { ar: 'جدة', en: 'Jeddah' },
    date: november,
    fajr: '05:19',
    dhuhr: '12:09',
    asr: '15:18',
    maghrib: '17:40',
    isha: '19:10',
  },
  {
    slug: 'dammam-2026-11',
    city: { ar: 'الدمام', en: 'Dammam' },
    date: november,
    fajr: '04:41',
    dhuhr: '11:26',
    asr: '14:27',
    maghrib: '16:48',
    isha: '18:18',
  },
  {
    slug: 'riyadh-2027-02',
    city: { ar: 'الرياض', en: 'Riyadh' },
    date: ramadan,
    fajr: '05:09',
    dhuhr: '12:07',
    asr: '15:23',
    maghrib: '17:48',
    isha: '19:18',
    ramadanIsha: '19:48',
  },
  {
    slug: 'makkah-2027-02',
    city: { ar: 'مكة المكرمة', en: 'Makkah' },
    date: ramadan,
    fajr: '05:34',
    dhuhr: '12:35',
    asr: '15:52',
    maghrib: '18:18',
    isha: '19:48',
    ramadanIsha: '20:18',
  },
  {
    slug: 'abha-2027-07',
    city: { ar: 'أبها', en: 'Abha' },
    date: { ar: '1 يوليو 2027', en: '1 July 2027' },
    fajr: '04:13',
    dhuhr: '12:14',
    asr: '15:36',
    maghrib: '18:50',
    isha: '20:20',
  },
  {
    slug: 'madinah-2027-09',
    city: { ar: 'المدينة المنورة', en: 'Madinah' },
    date: { ar: '23 سبتمبر 2027', en: '23 September 2027' },
    fajr: '04:52',
    dhuhr: '12:14',
    asr: '15:39',
    maghrib: '18:17',
    isha: '19:47',
  },
];

function arabicTimes(sample: Sample): string {
  const isha = sample.ramadanIsha
    ? `${sample.ramadanIsha} (حسابيًا ${sample.isha} قبل إضافة نصف ساعة رمضان)`
    : sample.isha;
  return `الفجر ${sample.fajr}، الظهر ${sample.dhuhr}، العصر ${sample.asr}، المغرب ${sample.maghrib}، العشاء ${isha}`;
}

function englishTimes(sample: Sample): string {
  const isha = sample.ramadanIsha
    ? `${sample.ramadanIsha} (${sample.isha} before the Ramadan half hour)`
    : sample.isha;
  return `Fajr ${sample.fajr}, Dhuhr ${sample.dhuhr}, Asr ${sample.asr}, Maghrib ${sample.maghrib}, Isha ${isha}`;
}

function entriesOf(sample: Sample): PlaybookEntry[] {
  const times = bi(arabicTimes(sample), englishTimes(sample));
  return entriesFrom({ topic: 'prayer_time', confidence: 'B', sources: [computed], keywords: prayerWords }, [
    {
      id: `PRA-03.${sample.slug}`,
      title: bi(
        `مواقيت الصلاة في ${sample.city.ar}، ${sample.date.ar}`,
        `Prayer times in ${sample.city.en}, ${sample.date.en}`,
      ),
      claim: bi(
        `مواقيت ${sample.city.ar} في ${sample.date.ar}، محسوبة بطريقة أم القرى: ${times.ar}. قد تختلف دقيقة أو دقيقتين عن المواقيت الرسمية.`,
        `Times in ${sample.city.en} on ${sample.date.en}, computed with the Umm al-Qura method: ${times.en}. They may differ from official times by a minute or two.`,
      ),
      figure: times,
      period: bi(sample.date.ar, sample.date.en),
      keywords: { ar: [sample.city.ar], en: [sample.city.en.toLowerCase()] },
    },
  ]);
}

const rules = entriesFrom(
  { topic: 'prayer_time', confidence: 'B', sources: [computed], keywords: prayerWords },
  [
    {
      id: 'PRA-01.rule',
      title: bi('إغلاق المحلات وقت الصلاة', 'Shops at prayer time'),
      claim: bi(
        'منذ تعميم 2021 لم يعد إغلاق المحلات وقت الصلاة إلزاميًا، لكن العادة باقية عند كثيرين؛ فلا تَعِد بخدمة فورية في تلك الأوقات قبل أن تسأل عميلك.',
        'Since a 2021 circular shops no longer have to close at prayer, but the habit remains with many; do not promise instant service at those times without asking the client.',
      ),
      period: bi('منذ 2021', 'Since 2021'),
      asOf: '2021',
      sources: [
        cite(
          'Inflics',
          'https://inflics.com/shops-to-no-longer-close-down-in-saudi-arabia-for-five-times-prayers/',
          '2021',
        ),
        cite('Visual Foodie', 'https://visualfoodie.com/a-guide-to-business-hours-in-saudi-arabia'),
      ],
      keywords: words('إغلاق المحلات، يسكرون وقت الصلاة، المحل مسكر صلاة', 'shops close, prayer closing'),
    },
    {
      id: 'PRA-01.length',
      title: bi('كم كان الإغلاق يدوم', 'How long the old closing lasted'),
      claim: bi(
        'قبل 2021 كان إغلاق المحلات لكل صلاة يدوم بين 20 و50 دقيقة؛ ومن بقي على العادة فهذا مداه.',
        'Before 2021, closing for each prayer lasted 20–50 minutes; shops that keep the habit follow that range.',
      ),
      figure: bi('من 20 إلى 50 دقيقة', '20–50 minutes'),
      period: bi('قبل 2021', 'Before 2021'),
      asOf: '2021',
      sources: [cite('Visual Foodie', 'https://visualfoodie.com/a-guide-to-business-hours-in-saudi-arabia')],
      keywords: words('كم مدة الإغلاق', 'closing length'),
    },
    {
      id: 'PRA-02.method',
      title: bi('طريقة حساب المواقيت', 'How prayer times are computed'),
      claim: bi(
        'طريقة أم القرى: الفجر عند زاوية 18.5 درجة طوال السنة، والعشاء بعد المغرب بـ90 دقيقة في غير رمضان، بتوقيت الرياض (غرينتش +3) بلا توقيت صيفي.',
        'The Umm al-Qura method: Fajr at 18.5 degrees all year and Isha 90 minutes after Maghrib outside Ramadan, in Riyadh time (UTC+3) with no daylight saving.',
      ),
      figure: bi('الفجر 18.5 درجة؛ العشاء بعد 90 دقيقة؛ غرينتش +3', 'Fajr 18.5°; Isha +90 min; UTC+3'),
      period: bi('طوال السنة، عدا عشاء رمضان', 'All year, except Isha in Ramadan'),
      keywords: words('أم القرى، توقيت السعودية، حساب المواقيت', 'umm al-qura method, timezone, UTC+3'),
    },
    {
      id: 'PRA-02.ramadan-isha',
      title: bi('عشاء رمضان متأخر نصف ساعة', 'Isha is half an hour later in Ramadan'),
      claim: bi(
        'في رمضان تكون صلاة العشاء بعد المغرب بـ120 دقيقة لا 90، أي بزيادة 30 دقيقة؛ فأجّل موعد ما بعد التراويح تبعًا لها.',
        'In Ramadan, Isha is 120 minutes after Maghrib rather than 90, 30 minutes more; move anything after taraweeh accordingly.',
      ),
      figure: bi('120 دقيقة بدل 90 (زيادة 30)', '120 minutes instead of 90 (+30)'),
      period: bi('رمضان من كل عام', 'Ramadan every year'),
      keywords: words('رمضان، التراويح، صلاة العشاء في رمضان', 'ramadan, taraweeh'),
    },
    {
      id: 'PRA-03.spread',
      title: bi('جدول لكل مدينة لا للمملكة كلها', 'Schedule per city, not nationally'),
      claim: bi(
        'مواقيت جدة بعد الرياض بنحو 30 دقيقة، والدمام قبلها بنحو 15 دقيقة (محسوبة لنوفمبر 2026)؛ فجدول المنشورات والرسائل بحسب المدينة المستهدفة.',
        'Prayer times in Jeddah are about 30 minutes after Riyadh and in Dammam about 15 minutes before (computed for November 2026); schedule posts and messages per target city.',
      ),
      figure: bi(
        'جدة بعد الرياض بنحو 30 دقيقة، والدمام قبلها بنحو 15',
        'Jeddah about 30 min after Riyadh, Dammam about 15 before',
      ),
      period: bi('محسوبة لنوفمبر 2026', 'Computed for November 2026'),
      keywords: words('فرق التوقيت، جدة، الدمام، الرياض', 'jeddah, dammam, riyadh, time difference'),
    },
  ],
);

/** How prayer times are computed, samples and shop closing (PRA-01 to PRA-03). */
export const prayerTimeEntries = [...rules, ...samples.flatMap(entriesOf)];
