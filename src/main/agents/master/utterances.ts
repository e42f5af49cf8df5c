import type { Entities } from './entities.ts';
import type { Intent } from './intents.ts';

/** What must be understood of one utterance: its intent and at least these entities. */
export type Utterance = { says: string; intent: Intent; names?: Partial<Entities> };

const money = (amount: number, text: string, currency: 'SAR' | 'USD' = 'SAR') => ({ amount, currency, text });

/** Things that people say, in the Kingdom's varieties and in English, with slips of the keyboard. Test data only. */
export const utterances: readonly Utterance[] = [
  // Standard Arabic
  {
    says: 'أريد خطة حملة لرمضان لمطعم في الرياض بميزانية ٥٠ ألف ريال',
    intent: 'campaign_plan',
    names: { seasons: ['ramadan'], sectors: ['restaurants'], cities: ['riyadh'], regions: ['riyadh'] },
  },
  { says: 'متى يبدأ شهر رمضان القادم؟', intent: 'season_timing', names: { seasons: ['ramadan'] } },
  { says: 'ما أفضل منصة للوصول إلى الشباب في السعودية؟', intent: 'audience_platform' },
  {
    says: 'هل أحتاج إلى ترخيص لعمل تخفيضات في متجري؟',
    intent: 'legal_check',
    names: { sensitive: ['discounts'] },
  },
  { says: 'ما شروط الإعلان عبر المؤثرين؟', intent: 'influencer', names: { channels: ['influencers'] } },
  { says: 'كيف أقيس نجاح حملتي الإعلانية؟', intent: 'measurement' },
  { says: 'ما العادات والتقاليد التي ينبغي مراعاتها في الإعلانات؟', intent: 'cultural_advice' },
  {
    says: 'أيهما أفضل: سناب شات أم تيك توك؟',
    intent: 'audience_platform',
    names: { channels: ['snapchat', 'tiktok'] },
  },
  { says: 'كيف أربط علامتي التجارية برؤية 2030؟', intent: 'vision_2030' },
  { says: 'ما أفضل وقت للنشر خلال اليوم؟', intent: 'prayer_timing' },
  { says: 'هل أكتب إعلاناتي بالفصحى أم باللهجة العامية؟', intent: 'dialect' },
  { says: 'كيف نتعامل مع أزمة في وسائل التواصل؟', intent: 'crisis' },
  {
    says: 'ما الفرق بين الإنفاق قبل رمضان وفي العيد؟',
    intent: 'season_timing',
    names: { seasons: ['ramadan', 'eid'] },
  },
  { says: 'ما طرق الدفع التي يفضّلها المتسوقون عبر الإنترنت؟', intent: 'ecommerce' },
  { says: 'كيف أسوّق لشركتي التي تبيع للشركات (B2B)؟', intent: 'b2b' },
  { says: 'ما أهم الاتجاهات في السوق السعودي؟', intent: 'insight' },
  {
    says: 'هل يجوز استخدام العلم السعودي في إعلان اليوم الوطني؟',
    intent: 'legal_check',
    names: { seasons: ['national_day'], sensitive: ['flag'] },
  },
  { says: 'ما متطلبات نظام حماية البيانات الشخصية؟', intent: 'privacy' },
  {
    says: 'أرغب في إرسال رسائل واتساب ترويجية لعملائي',
    intent: 'messaging',
    names: { channels: ['whatsapp'] },
  },
  {
    says: 'حلّل منافسيّ في سوق القهوة المختصة',
    intent: 'competitor_analysis',
    names: { sectors: ['restaurants'] },
  },
  {
    says: 'راجع هذا النص: «خصم يصل إلى 70% لفترة محدودة»',
    intent: 'copy_review',
    names: { percentages: [70] },
  },
  // Najdi
  {
    says: 'وش أحسن وقت أنزل فيه إعلان عن عطور قبل العيد؟',
    intent: 'season_timing',
    names: { seasons: ['eid'], sectors: ['beauty'] },
  },
  {
    says: 'ابغى حمله لرمضان حق مطعمي بالرياض',
    intent: 'campaign_plan',
    names: { seasons: ['ramadan'], cities: ['riyadh'], sectors: ['restaurants'] },
  },
  { says: 'وين اعلن عشان اوصل للبنات بجدة؟', intent: 'audience_platform', names: { cities: ['jeddah'] } },
  { says: 'متى ينزل الراتب وكيف استفيد منه', intent: 'season_timing', names: { seasons: ['salary_day'] } },
  { says: 'كم باقي على رمضان', intent: 'season_timing', names: { seasons: ['ramadan'] } },
  { says: 'ابي اعرف كم نصرف على الاعلانات بالشهر', intent: 'budget' },
  { says: 'وش رايك بموقعي www.example.sa', intent: 'website_analysis', names: { urls: ['www.example.sa'] } },
  { says: 'وش الاشياء اللي لازم اتجنبها برمضان', intent: 'cultural_advice', names: { seasons: ['ramadan'] } },
  { says: 'هلا والله', intent: 'greeting' },
  { says: 'وش تقدر تسوي؟', intent: 'capabilities' },
  {
    says: 'ودي اسوي عرض بالجمعه البيضا لمتجر الكتروني',
    intent: 'campaign_plan',
    names: { seasons: ['white_friday'] },
  },
  {
    says: 'لازم رخصة موثوق عشان المشهور يعلن لي؟',
    intent: 'influencer',
    names: { channels: ['influencers'] },
  },
  // Hejazi
  { says: 'إيش أحسن منصة دحين؟', intent: 'audience_platform' },
  {
    says: 'أبغى أسوّي خطة للتسويق في مكة والمدينة المنورة',
    intent: 'campaign_plan',
    names: { cities: ['makkah', 'madinah'] },
  },
  {
    says: 'فين أعلن لعبايات في جدة؟',
    intent: 'audience_platform',
    names: { cities: ['jeddah'], sectors: ['fashion'] },
  },
  { says: 'كيفك؟ ايش اخبارك', intent: 'smalltalk' },
  { says: 'بكم الاعلان في سناب؟ كم يكلف', intent: 'budget', names: { channels: ['snapchat'] } },
  // Eastern and others
  { says: 'شلونك', intent: 'smalltalk' },
  {
    says: 'ابي حملة لكافيه بالخبر حق اليوم الوطني',
    intent: 'campaign_plan',
    names: { cities: ['khobar'], seasons: ['national_day'], sectors: ['restaurants'] },
  },
  { says: 'متى انشر برمضان؟', intent: 'prayer_timing', names: { seasons: ['ramadan'] } },
  // Typos, elongation, diacritics, missing spaces' cousins
  { says: 'خططه لحمله رمظان', intent: 'campaign_plan' },
  { says: 'مرحباااا', intent: 'greeting' },
  { says: 'مَتَى رَمَضَان؟', intent: 'season_timing', names: { seasons: ['ramadan'] } },
  {
    says: 'camapign for ramdan in riyadh',
    intent: 'campaign_plan',
    names: { seasons: ['ramadan'], cities: ['riyadh'] },
  },
  { says: 'ما هي ميزانيـــة الحملة المناسبة؟', intent: 'budget' },
  { says: 'المنافسيين حقوني', intent: 'competitor_analysis' },
  // English
  {
    says: 'Plan a Ramadan campaign for my coffee shop in Jeddah, budget 50k SAR',
    intent: 'campaign_plan',
    names: {
      seasons: ['ramadan'],
      sectors: ['restaurants'],
      cities: ['jeddah'],
      money: [money(50_000, '50k SAR')],
    },
  },
  { says: 'When does Ramadan start next year?', intent: 'season_timing', names: { seasons: ['ramadan'] } },
  { says: 'Which platform is best for young Saudis?', intent: 'audience_platform' },
  { says: 'Snapchat or TikTok?', intent: 'audience_platform', names: { channels: ['snapchat', 'tiktok'] } },
  {
    says: 'Do I need a licence to run a discount?',
    intent: 'legal_check',
    names: { sensitive: ['discounts'] },
  },
  { says: 'Can I use the Saudi flag in my ad?', intent: 'legal_check', names: { sensitive: ['flag'] } },
  { says: 'How do I hire influencers legally?', intent: 'influencer', names: { channels: ['influencers'] } },
  { says: 'What does CPM cost on TikTok?', intent: 'budget', names: { channels: ['tiktok'] } },
  {
    says: 'What is the best time to post in Ramadan?',
    intent: 'prayer_timing',
    names: { seasons: ['ramadan'] },
  },
  { says: 'Review this caption: Eid offers for everyone', intent: 'copy_review' },
  {
    says: 'Write me a caption for National Day',
    intent: 'copy_review',
    names: { seasons: ['national_day'] },
  },
  { says: 'Should I write in Najdi dialect or MSA?', intent: 'dialect' },
  {
    says: 'Analyse my website https://example.com/shop?a=1',
    intent: 'website_analysis',
    names: { urls: ['https://example.com/shop?a=1'] },
  },
  { says: 'Who are my competitors and what is their market share?', intent: 'competitor_analysis' },
  { says: 'Which keywords should I target for SEO?', intent: 'seo' },
  { says: 'How do I link my brand to Vision 2030?', intent: 'vision_2030' },
  { says: 'How should we handle a boycott and negative comments?', intent: 'crisis' },
  {
    says: 'What payment methods should my online store offer?',
    intent: 'ecommerce',
    names: { sectors: ['ecommerce'] },
  },
  { says: 'Is our imagery culturally appropriate?', intent: 'cultural_advice' },
  {
    says: 'Can I send promotional WhatsApp messages without consent?',
    intent: 'messaging',
    names: { channels: ['whatsapp'] },
  },
  { says: 'What KPIs should I track?', intent: 'measurement' },
  { says: 'thank you so much', intent: 'thanks' },
  { says: 'hi', intent: 'greeting' },
  { says: 'you are stupid', intent: 'abuse' },
  // Mixed
  {
    says: 'ابغى campaign لـ White Friday على Snapchat و TikTok',
    intent: 'campaign_plan',
    names: { seasons: ['white_friday'], channels: ['snapchat', 'tiktok'] },
  },
  { says: 'وش الـ ROI المتوقع من حملة إنستا؟', intent: 'measurement', names: { channels: ['instagram'] } },
  { says: 'السلام عليكم، متى اليوم الوطني؟', intent: 'season_timing', names: { seasons: ['national_day'] } },
  {
    says: 'شكراً، بس كم نسبة مستخدمين السناب؟',
    intent: 'audience_platform',
    names: { channels: ['snapchat'] },
  },
  // Heard later
  {
    says: 'كيف استغل اليوم الوطني لمحل حلويات',
    intent: 'campaign_plan',
    names: { seasons: ['national_day'] },
  },
  { says: 'كم بيكلفني اعلان سناب', intent: 'budget', names: { channels: ['snapchat'] } },
  { says: 'can I mention my competitor in the ad', intent: 'legal_check' },
  { says: 'which day of the week is best to post', intent: 'prayer_timing' },
  { says: 'كيف اوصل لكبار السن', intent: 'audience_platform' },
  { says: 'can we show women without hijab', intent: 'cultural_advice' },
  { says: 'ramadan kareem or ramadan mubarak?', intent: 'cultural_advice', names: { seasons: ['ramadan'] } },
  { says: 'وش أفضل ساعة أنزل فيها سناب', intent: 'prayer_timing', names: { channels: ['snapchat'] } },
  { says: 'هل لازم الاعلان يكون بالعربي؟', intent: 'legal_check' },
  { says: 'we got terrible reviews', intent: 'crisis' },
  { says: 'SMS marketing rules', intent: 'messaging', names: { channels: ['sms'] } },
  { says: 'مبيعاتي نازلة وش اسوي', intent: 'campaign_plan', names: { goals: ['sales_growth'] } },
  { says: 'تمام', intent: 'acknowledgement' },
  { says: 'yes', intent: 'acknowledgement' },
  // Nothing to go by
  { says: '🎉🎉🎉', intent: 'unknown' },
  { says: '', intent: 'unknown' },
  { says: 'asdf qwer zxcv', intent: 'unknown' },
  { says: 'كيف أطبخ الكبسة؟', intent: 'unknown' },
  { says: 'What is the capital of France?', intent: 'unknown' },
];
