import type { Term } from './term.ts';

const define = <K extends string>(terms: Record<K, Term>): Record<K, Term> => terms;

/** What a client wants to reach; the keys are those of `primary_marketing_goals`. */
export const goals = define({
  brand_awareness: {
    label: { ar: 'الوعي بالعلامة', en: 'brand awareness' },
    words: ['وعي', 'الوعي بالعلامة', 'انتشار', 'شهرة', 'نعرف الناس', 'awareness', 'reach', 'visibility'],
  },
  lead_generation: {
    label: { ar: 'جذب عملاء محتملين', en: 'lead generation' },
    words: [
      'عملاء محتملين',
      'عملاء جدد',
      'تسجيلات',
      'ليدز',
      'lead generation',
      'leads',
      'lead gen',
      'new customers',
    ],
  },
  sales: {
    label: { ar: 'زيادة المبيعات', en: 'sales' },
    words: [
      'مبيعات',
      'ازيد المبيعات',
      'زيادة المبيعات',
      'نبيع اكثر',
      'طلبات',
      'sales',
      'sell more',
      'revenue',
      'orders',
      'conversions',
    ],
  },
  customer_retention: {
    label: { ar: 'الاحتفاظ بالعملاء', en: 'customer retention' },
    words: [
      'ولاء',
      'الاحتفاظ بالعملاء',
      'اعادة الشراء',
      'عملاء حاليين',
      'loyalty',
      'retention',
      'repeat purchase',
    ],
  },
  engagement: {
    label: { ar: 'التفاعل', en: 'engagement' },
    words: ['تفاعل', 'التفاعل', 'متابعين', 'engagement', 'followers'],
  },
  market_entry: {
    label: { ar: 'دخول السوق', en: 'market entry' },
    words: ['دخول السوق', 'اطلاق', 'افتتاح', 'فرع جديد', 'launch', 'market entry', 'opening', 'new branch'],
  },
});

export type GoalKey = keyof typeof goals;
