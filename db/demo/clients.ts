/** The consultant's clients: invented shops of the trades that Saudi retail lives on. */
export interface Client {
  key: string;
  ar: ClientWords;
  en: ClientWords;
  /** Prices in riyals of its usual products, low to high. */
  prices: readonly number[];
  /** Monthly advertising budgets that it has named, in riyals. */
  budgets: readonly number[];
  /** Average order in riyals. */
  basket: number;
}

export interface ClientWords {
  name: string;
  trade: string;
  city: string;
  products: string;
  product: string;
  audience: string;
  hero: string;
}

export const clients = {
  abayas: {
    key: 'abayas',
    ar: {
      name: 'دار ريم',
      trade: 'العبايات',
      city: 'جدة',
      products: 'العبايات',
      product: 'العباية',
      audience: 'سيدات من 22 إلى 38 سنة في جدة ومكة',
      hero: 'عباية كريب مطرزة باليد',
    },
    en: {
      name: 'Dar Reem',
      trade: 'abayas',
      city: 'Jeddah',
      products: 'abayas',
      product: 'abaya',
      audience: 'women aged 22–38 in Jeddah and Makkah',
      hero: 'hand-embroidered crepe abaya',
    },
    prices: [320, 450, 590, 890],
    budgets: [18_000, 25_000, 40_000],
    basket: 470,
  },
  perfumes: {
    key: 'perfumes',
    ar: {
      name: 'عود الوادي',
      trade: 'العطور والبخور',
      city: 'الرياض',
      products: 'العطور',
      product: 'العطر',
      audience: 'رجال وسيدات من 25 إلى 45 سنة في الرياض يشترون للإهداء',
      hero: 'عطر خشبي بدهن العود',
    },
    en: {
      name: 'Wadi Oud',
      trade: 'perfume and oud',
      city: 'Riyadh',
      products: 'perfumes',
      product: 'perfume',
      audience: 'men and women aged 25–45 in Riyadh who buy gifts',
      hero: 'woody perfume on an oud base',
    },
    prices: [180, 260, 390, 650],
    budgets: [22_000, 35_000, 60_000],
    basket: 340,
  },
  coffee: {
    key: 'coffee',
    ar: {
      name: 'محمصة مسرى',
      trade: 'القهوة المختصة',
      city: 'جدة',
      products: 'المحاصيل والمشروبات',
      product: 'المحصول',
      audience: 'شباب وشابات من 20 إلى 34 سنة في شمال جدة',
      hero: 'محصول إثيوبي بإيحاءات الياسمين',
    },
    en: {
      name: 'Masra Roastery',
      trade: 'specialty coffee',
      city: 'Jeddah',
      products: 'coffees',
      product: 'coffee',
      audience: 'people aged 20–34 in north Jeddah',
      hero: 'Ethiopian coffee with jasmine notes',
    },
    prices: [18, 24, 68, 95],
    budgets: [6_000, 9_000, 14_000],
    basket: 46,
  },
  home: {
    key: 'home',
    ar: {
      name: 'بيت النقش',
      trade: 'ديكور المنزل',
      city: 'الرياض',
      products: 'قطع الديكور',
      product: 'القطعة',
      audience: 'أسر من 28 إلى 45 سنة في شمال الرياض',
      hero: 'طقم ضيافة بنقش نجدي',
    },
    en: {
      name: 'Bayt Al Naqsh',
      trade: 'home décor',
      city: 'Riyadh',
      products: 'décor pieces',
      product: 'piece',
      audience: 'families aged 28–45 in north Riyadh',
      hero: 'hospitality set with a Najdi pattern',
    },
    prices: [120, 280, 640, 1_400],
    budgets: [15_000, 24_000, 38_000],
    basket: 410,
  },
  dates: {
    key: 'dates',
    ar: {
      name: 'تمرة طابة',
      trade: 'التمور والضيافة',
      city: 'المدينة المنورة',
      products: 'علب التمور',
      product: 'العلبة',
      audience: 'أسر وشركات تشتري الضيافة والهدايا في المدينة وجدة والرياض',
      hero: 'علبة عجوة فاخرة للإهداء',
    },
    en: {
      name: 'Tamrat Taba',
      trade: 'dates and hospitality',
      city: 'Madinah',
      products: 'date boxes',
      product: 'box',
      audience: 'families and firms buying hospitality and gifts in Madinah, Jeddah and Riyadh',
      hero: 'premium Ajwa gift box',
    },
    prices: [65, 95, 140, 240],
    budgets: [8_000, 12_000, 30_000],
    basket: 165,
  },
  kids: {
    key: 'kids',
    ar: {
      name: 'خطوات صغيرة',
      trade: 'ملابس الأطفال',
      city: 'الدمام',
      products: 'ملابس الأطفال',
      product: 'القطعة',
      audience: 'أمهات من 24 إلى 40 سنة في الدمام والخبر',
      hero: 'طقم العودة للمدارس',
    },
    en: {
      name: 'Little Steps',
      trade: 'children’s wear',
      city: 'Dammam',
      products: 'children’s clothes',
      product: 'item',
      audience: 'mothers aged 24–40 in Dammam and Khobar',
      hero: 'back-to-school set',
    },
    prices: [59, 89, 149, 240],
    budgets: [10_000, 16_000, 28_000],
    basket: 210,
  },
  beauty: {
    key: 'beauty',
    ar: {
      name: 'لافندر',
      trade: 'العناية بالبشرة',
      city: 'الرياض',
      products: 'منتجات العناية',
      product: 'المنتج',
      audience: 'سيدات من 20 إلى 35 سنة يشترين عبر الإنترنت',
      hero: 'روتين الترطيب اليومي',
    },
    en: {
      name: 'Lavender',
      trade: 'skincare',
      city: 'Riyadh',
      products: 'skincare products',
      product: 'product',
      audience: 'women aged 20–35 who shop online',
      hero: 'daily hydration routine',
    },
    prices: [45, 89, 150, 320],
    budgets: [12_000, 20_000, 32_000],
    basket: 190,
  },
} as const satisfies Record<string, Client>;

export type ClientKey = keyof typeof clients;
