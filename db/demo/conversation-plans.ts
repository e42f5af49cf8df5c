import type { ConversationType } from '#shared/domain/vocabulary.ts';
import type { ClientKey } from './clients.ts';

/** One conversation to be held: about whom, when, and what comes up first; the rest of the talk is filled in. */
export interface ConversationPlan {
  title: string;
  language: 'ar' | 'en';
  client: ClientKey;
  type: ConversationType;
  /** Days before the end of the demo on which it began. */
  daysAgo: number;
  /** Days on which it went on. */
  sessions: number;
  everyDays: number;
  talks: readonly string[];
  /** How it stands now; active where nothing is said. */
  status?: 'completed' | 'archived' | 'paused';
}

const ar = (
  title: string,
  client: ClientKey,
  daysAgo: number,
  talks: readonly string[],
  more: Partial<ConversationPlan> = {},
): ConversationPlan => ({
  title,
  language: 'ar',
  client,
  type: 'consultation',
  daysAgo,
  sessions: 3,
  everyDays: 1,
  talks,
  ...more,
});
const en = (...args: Parameters<typeof ar>): ConversationPlan => ({ ...ar(...args), language: 'en' });

/** Six months of work, the oldest first. */
export const conversationPlans: readonly ConversationPlan[] = [
  ar('التعارف: عملائي وطريقة عملي', 'abayas', 182, ['kpis', 'meeting'], {
    type: 'onboarding',
    sessions: 1,
    status: 'completed',
  }),
  ar('عيد الأضحى: نطلق أو ننتظر؟', 'dates', 180, ['eid-adha', 'corporate-gifts', 'captions'], {
    type: 'planning',
    status: 'completed',
  }),
  ar('أول ميزانية لدار ريم', 'abayas', 176, ['budget-split', 'snap-tiktok', 'test-budget'], {
    type: 'planning',
    status: 'completed',
  }),
  en('Wadi Oud: channel facts for the board', 'perfumes', 171, ['en-channels', 'en-budget'], {
    type: 'analysis',
    status: 'completed',
  }),
  ar(
    'متجر لافندر قبل الإطلاق: ما يلزم نظامًا',
    'beauty',
    166,
    ['ecommerce-duties', 'sfda', 'arabic-required'],
    { type: 'review', status: 'completed' },
  ),
  ar('خرائط قوقل لفرع محمصة مسرى', 'coffee', 161, ['maps', 'posting-times', 'complaint-reply']),
  ar('صيف هادئ في بيت النقش', 'home', 156, ['summer', 'budget-split', 'calendar'], {
    type: 'planning',
    status: 'completed',
  }),
  ar('قائمة واتساب: من الفاتورة إلى الموافقة', 'perfumes', 150, ['messages', 'whatsapp', 'data-request'], {
    status: 'completed',
  }),
  en('Influencer rules for a UK investor', 'abayas', 146, ['en-influencer', 'en-privacy'], {
    type: 'review',
    status: 'completed',
  }),
  ar('سيناريوهات سناب لدار ريم', 'abayas', 141, ['snap-script', 'captions', 'dialect'], { type: 'content' }),
  ar('تقارير يونيو لكل العملاء', 'kids', 137, ['weekly-report', 'kpis', 'meeting'], {
    type: 'analysis',
    status: 'archived',
  }),
  ar('هدايا الشركات في تمرة طابة', 'dates', 131, ['corporate-gifts', 'product-text', 'bnpl'], {
    type: 'planning',
  }),
  en('Lavender: checkout and mobile', 'beauty', 127, ['en-checkout', 'en-privacy', 'en-copy'], {
    status: 'completed',
  }),
  ar('افتتاح الفرع الثاني لمحمصة مسرى', 'coffee', 122, ['store-opening', 'launch', 'maps'], {
    type: 'planning',
    status: 'completed',
  }),
  ar('مؤثرة بلا رخصة: ماذا نفعل؟', 'beauty', 117, ['influencer-licence', 'comparative'], {
    type: 'review',
    status: 'completed',
  }),
  ar('العودة للمدارس: خطوات صغيرة', 'kids', 112, ['back-to-school', 'budget-split', 'calendar'], {
    type: 'planning',
    sessions: 4,
    status: 'completed',
  }),
  en('Little Steps: weekly numbers in English', 'kids', 107, ['en-report', 'en-budget'], {
    type: 'analysis',
  }),
  ar('مراجعة نصوص متجر لافندر', 'beauty', 103, ['copy-review', 'sfda', 'product-text'], {
    type: 'content',
    status: 'completed',
  }),
  ar('تقسيط أم لا؟ عود الوادي', 'perfumes', 98, ['bnpl', 'salary-week', 'reach-estimate']),
  ar('شكوى التوصيل على إكس', 'abayas', 94, ['complaint-reply', 'whatsapp'], {
    sessions: 2,
    status: 'completed',
  }),
  en('Shooting with a Dubai agency', 'home', 91, ['en-culture', 'en-copy'], {
    type: 'content',
    status: 'completed',
  }),
  ar('جمهور تحت العشرين لمحمصة مسرى', 'coffee', 87, ['young-audience', 'snap-tiktok', 'captions'], {
    type: 'analysis',
  }),
  ar('اليوم الوطني بلا مخالفات', 'home', 82, ['national-day', 'discount-licence', 'vision'], {
    type: 'planning',
    sessions: 4,
    status: 'completed',
  }),
  ar('تقويم سبتمبر لدار ريم', 'abayas', 78, ['calendar', 'snap-script', 'posting-times'], {
    type: 'content',
    status: 'archived',
  }),
  en('Madinah dates: corporate pitch', 'dates', 73, ['en-calendar', 'en-copy', 'en-channels'], {
    type: 'content',
  }),
  ar('ترخيص التخفيض: كل الأسئلة', 'kids', 69, ['discount-licence', 'ecommerce-duties', 'comparative'], {
    type: 'review',
    status: 'completed',
  }),
  ar('الولاء: من يشتري مرة ثانية', 'perfumes', 64, ['loyalty', 'messages', 'weekly-report'], {
    type: 'planning',
  }),
  ar('موسم الرياض وعود الوادي', 'perfumes', 59, ['riyadh-season', 'budget-split', 'test-budget'], {
    type: 'analysis',
    status: 'completed',
  }),
  ar('رقم حجم السوق للعرض التقديمي', 'home', 54, ['ad-market-number', 'snap-tiktok', 'kpis'], {
    sessions: 2,
    status: 'completed',
  }),
  en('Masra Roastery: English captions', 'coffee', 50, ['en-copy', 'en-calendar'], { type: 'content' }),
  ar('منافسو دار ريم في جدة', 'abayas', 45, ['competitors', 'comparative', 'launch'], {
    type: 'analysis',
    status: 'paused',
  }),
  ar('أسبوع الراتب: ماذا نعرض؟', 'home', 41, ['salary-week', 'weekly-report', 'bnpl'], { type: 'analysis' }),
  en('White Friday: join or not?', 'beauty', 36, ['en-white-friday', 'en-budget', 'en-influencer'], {
    type: 'planning',
  }),
  ar('تغليف رمضان لتمرة طابة', 'dates', 32, ['packaging-verse', 'product-text', 'corporate-gifts'], {
    type: 'content',
  }),
  ar('11.11 أم الجمعة البيضاء؟', 'kids', 27, ['eleven-eleven', 'budget-split', 'captions'], {
    type: 'planning',
    status: 'completed',
  }),
  en('Ramadan 2027: board paper', 'perfumes', 22, ['en-ramadan', 'en-budget', 'en-channels'], {
    type: 'planning',
  }),
  ar('الجمعة البيضاء: عود الوادي', 'perfumes', 18, ['white-friday', 'discount-licence', 'captions'], {
    type: 'planning',
    sessions: 4,
    everyDays: 4,
  }),
  ar('يوم التأسيس في رمضان', 'home', 12, ['founding-day', 'national-day', 'vision'], {
    type: 'planning',
    sessions: 2,
  }),
  en('Dar Reem: this week in numbers', 'abayas', 5, ['en-report', 'en-calendar', 'en-checkout'], {
    type: 'analysis',
    sessions: 2,
    everyDays: 2,
  }),
  ar('خطة رمضان 1448 لدار ريم', 'abayas', 3, ['ramadan-plan', 'budget-split', 'influencer-licence'], {
    type: 'planning',
    sessions: 2,
    everyDays: 3,
  }),
];
