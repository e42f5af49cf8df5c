import type { Term } from './term.ts';

const define = <K extends string>(terms: Record<K, Term>): Record<K, Term> => terms;

/** The Kingdom's regions as marketers cut them. */
export const regions = define({
  riyadh: {
    label: { ar: 'منطقة الرياض', en: 'Riyadh Region' },
    words: ['نجد', 'الوسطى', 'المنطقة الوسطى', 'najd', 'central region'],
  },
  makkah: {
    label: { ar: 'منطقة مكة المكرمة', en: 'Makkah Region' },
    words: ['الحجاز', 'الغربية', 'المنطقة الغربية', 'hejaz', 'hijaz', 'western region', 'west coast'],
  },
  madinah: {
    label: { ar: 'منطقة المدينة المنورة', en: 'Madinah Region' },
    words: ['منطقة المدينة', 'madinah region'],
  },
  eastern: {
    label: { ar: 'المنطقة الشرقية', en: 'the Eastern Province' },
    words: ['الشرقية', 'المنطقة الشرقية', 'eastern', 'eastern province', 'eastern region', 'sharqiyah'],
  },
  qassim: { label: { ar: 'القصيم', en: 'Qassim' }, words: ['القصيم', 'قصيمي', 'qassim', 'qaseem'] },
  hail: { label: { ar: 'حائل', en: 'Hail' }, words: ['حائل', 'حايل', 'hail region'] },
  asir: { label: { ar: 'عسير', en: 'Asir' }, words: ['عسير', 'asir', 'aseer'] },
  south: {
    label: { ar: 'المنطقة الجنوبية', en: 'the South' },
    words: ['الجنوب', 'الجنوبية', 'المنطقة الجنوبية', 'southern region', 'the south'],
  },
  north: {
    label: { ar: 'المنطقة الشمالية', en: 'the North' },
    words: ['الشمال', 'الشمالية', 'northern region'],
  },
});

export type RegionKey = keyof typeof regions;

/** Cities, each with the region it lies in. */
export const cities = define({
  riyadh: { label: { ar: 'الرياض', en: 'Riyadh' }, words: ['الرياض', 'riyadh', 'riyad'] },
  jeddah: { label: { ar: 'جدة', en: 'Jeddah' }, words: ['جدة', 'jeddah', 'jedda', 'jiddah'] },
  makkah: { label: { ar: 'مكة المكرمة', en: 'Makkah' }, words: ['مكة', 'makkah', 'mecca'] },
  madinah: {
    label: { ar: 'المدينة المنورة', en: 'Madinah' },
    words: ['المدينة المنورة', 'madinah', 'medina'],
  },
  taif: { label: { ar: 'الطائف', en: 'Taif' }, words: ['الطائف', 'الطايف', 'taif'] },
  dammam: { label: { ar: 'الدمام', en: 'Dammam' }, words: ['الدمام', 'dammam'] },
  khobar: { label: { ar: 'الخبر', en: 'Khobar' }, words: ['الخبر', 'khobar'] },
  jubail: { label: { ar: 'الجبيل', en: 'Jubail' }, words: ['الجبيل', 'jubail'] },
  ahsa: { label: { ar: 'الأحساء', en: 'Al-Ahsa' }, words: ['الاحساء', 'الحسا', 'الهفوف', 'ahsa', 'hofuf'] },
  buraydah: { label: { ar: 'بريدة', en: 'Buraydah' }, words: ['بريدة', 'عنيزة', 'buraydah', 'unaizah'] },
  hail: { label: { ar: 'حائل', en: 'Hail' }, words: ['مدينة حائل', 'hail city'] },
  abha: { label: { ar: 'أبها', en: 'Abha' }, words: ['ابها', 'خميس مشيط', 'abha', 'khamis mushait'] },
  jazan: { label: { ar: 'جازان', en: 'Jazan' }, words: ['جازان', 'جيزان', 'jazan', 'jizan'] },
  najran: { label: { ar: 'نجران', en: 'Najran' }, words: ['نجران', 'najran'] },
  tabuk: { label: { ar: 'تبوك', en: 'Tabuk' }, words: ['تبوك', 'نيوم', 'tabuk', 'neom'] },
  yanbu: { label: { ar: 'ينبع', en: 'Yanbu' }, words: ['ينبع', 'yanbu'] },
});

export type CityKey = keyof typeof cities;

/** The region that a city lies in. */
export const regionOfCity: Record<CityKey, RegionKey> = {
  riyadh: 'riyadh',
  jeddah: 'makkah',
  makkah: 'makkah',
  madinah: 'madinah',
  taif: 'makkah',
  dammam: 'eastern',
  khobar: 'eastern',
  jubail: 'eastern',
  ahsa: 'eastern',
  buraydah: 'qassim',
  hail: 'hail',
  abha: 'asir',
  jazan: 'south',
  najran: 'south',
  tabuk: 'north',
  yanbu: 'madinah',
};
