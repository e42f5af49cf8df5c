import type { MarketingGoal } from '#shared/domain/vocabulary.ts';
import type { Term } from './term.ts';

/** What a client wants to reach; the keys are those of `primary_marketing_goals`. */
export const goals: Record<MarketingGoal, Term> = {
  brand_awareness: {
    label: { ar: 'الوعي بالعلامة', en: 'brand awareness' },
    words: ['وعي', 'الوعي بالعلامة', 'انتشار', 'شهرة', 'awareness', 'reach', 'visibility'],
  },
  lead_generation: {
    label: { ar: 'جذب عملاء محتملين', en: 'lead generation' },
    words: ['عملاء محتملين', 'عملاء جدد', 'ليدز', 'lead generation', 'leads', 'lead gen', 'new customers'],
  },
  sales_growth: {
    label: { ar: 'زيادة المبيعات', en: 'sales growth' },
    words: [
      'مبيعات',
      'زيادة المبيعات',
      'نبيع اكثر',
      'ابيع اكثر',
      'ازيد مبيعاتي',
      'طلبات',
      'sales',
      'sell more',
      'revenue',
      'orders',
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
  market_entry: {
    label: { ar: 'دخول السوق', en: 'market entry' },
    words: ['دخول السوق', 'سوق جديد', 'market entry', 'enter the market', 'new market'],
  },
  product_launch: {
    label: { ar: 'إطلاق منتج', en: 'a product launch' },
    words: ['اطلاق منتج', 'منتج جديد', 'ندشن', 'اطلاق', 'product launch', 'new product', 'launch'],
  },
  store_visits: {
    label: { ar: 'زيارات الفروع', en: 'store visits' },
    words: [
      'زيارات الفرع',
      'افتتاح',
      'فرع جديد',
      'زوار الفرع',
      'store visits',
      'footfall',
      'opening',
      'new branch',
    ],
  },
  online_sales: {
    label: { ar: 'المبيعات الإلكترونية', en: 'online sales' },
    words: ['مبيعات المتجر', 'البيع اونلاين', 'مبيعات الكترونية', 'online sales', 'online orders'],
  },
  engagement: {
    label: { ar: 'التفاعل', en: 'engagement' },
    words: ['تفاعل', 'متابعين', 'مشاهدات', 'engagement', 'followers', 'views'],
  },
  reputation: {
    label: { ar: 'السمعة', en: 'reputation' },
    words: ['سمعة', 'صورة العلامة', 'reputation', 'brand image'],
  },
};

export type GoalKey = MarketingGoal;
