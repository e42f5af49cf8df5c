import type { Term } from './term.ts';

const define = <K extends string>(terms: Record<K, Term>): Record<K, Term> => terms;

/** Seasons and events of the Saudi marketing year. */
export const seasons = define({
  ramadan: {
    label: { ar: 'رمضان', en: 'Ramadan' },
    words: [
      'رمضان',
      'الشهر الفضيل',
      'شهر الصوم',
      'رمضاني',
      'افطار',
      'سحور',
      'قرقيعان',
      'ramadan',
      'ramadhan',
      'iftar',
      'suhoor',
    ],
  },
  eid_fitr: {
    label: { ar: 'عيد الفطر', en: 'Eid al-Fitr' },
    words: ['عيد الفطر', 'العيد الصغير', 'العيدية', 'بعد رمضان', 'eid al fitr', 'eid ul fitr', 'eid fitr'],
  },
  eid_adha: {
    label: { ar: 'عيد الأضحى', en: 'Eid al-Adha' },
    words: ['عيد الاضحى', 'العيد الكبير', 'عيد الحج', 'الاضاحي', 'eid al adha', 'eid ul adha', 'eid adha'],
  },
  eid: { label: { ar: 'العيد', en: 'Eid' }, words: ['العيد', 'عيد', 'اعياد', 'eid'] },
  hajj: {
    label: { ar: 'موسم الحج', en: 'the Hajj season' },
    words: ['الحج', 'موسم الحج', 'عرفه', 'يوم عرفة', 'hajj', 'arafah', 'arafat'],
  },
  national_day: {
    label: { ar: 'اليوم الوطني', en: 'Saudi National Day' },
    words: ['اليوم الوطني', 'يوم الوطن', 'الوطني السعودي', '23 سبتمبر', 'national day'],
  },
  founding_day: {
    label: { ar: 'يوم التأسيس', en: 'Founding Day' },
    words: ['يوم التأسيس', 'التأسيس', 'يوم بدينا', '22 فبراير', 'founding day', 'foundation day'],
  },
  flag_day: { label: { ar: 'يوم العلم', en: 'Flag Day' }, words: ['يوم العلم', '11 مارس', 'flag day'] },
  white_friday: {
    label: { ar: 'الجمعة البيضاء', en: 'White Friday' },
    words: [
      'الجمعة البيضاء',
      'الجمعه البيضا',
      'البلاك فرايدي',
      'بلاك فرايدي',
      'وايت فرايدي',
      'الجمعة السوداء',
      'الجمعة الصفراء',
      'white friday',
      'black friday',
      'yellow friday',
    ],
  },
  singles_day: {
    label: { ar: 'تخفيضات 11.11', en: 'the 11.11 sales' },
    words: ['11.11', '11/11', 'يوم العزاب', '١١.١١', 'singles day'],
  },
  back_to_school: {
    label: { ar: 'العودة إلى المدارس', en: 'back to school' },
    words: [
      'العودة للمدارس',
      'العودة إلى المدارس',
      'رجعة المدارس',
      'بداية الدراسة',
      'المدارس',
      'schools',
      'back to school',
      'school season',
    ],
  },
  riyadh_season: {
    label: { ar: 'موسم الرياض', en: 'Riyadh Season' },
    words: ['موسم الرياض', 'مواسم السعودية', 'البوليفارد', 'بوليفارد', 'riyadh season', 'boulevard'],
  },
  salary_day: {
    label: { ar: 'يوم الرواتب', en: 'salary day' },
    words: [
      'الراتب',
      'الرواتب',
      'يوم 27',
      'نزول الراتب',
      'صرف الرواتب',
      'salary day',
      'salaries',
      'payday',
      'salary',
    ],
  },
  summer: {
    label: { ar: 'الصيف', en: 'the summer' },
    words: ['الصيف', 'الاجازة الصيفية', 'عطلة الصيف', 'summer'],
  },
});

export type SeasonKey = keyof typeof seasons;
