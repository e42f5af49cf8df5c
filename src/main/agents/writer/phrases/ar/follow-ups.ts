import type { Phrases } from '../type.ts';

/** The preposition before a name: `لرمضان`, `لليوم الوطني`. */
const forName = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`);

export const followUps: Phrases['followUps'] = {
  season_plan: ({ season }) => `ضع لي خطة حملة ${forName(season)}`,
  season_dates: ({ season }) => `متى يحل ${season} ومتى أبدأ؟`,
  platforms: ({ sector }) => (sector === '' ? 'ما أنسب منصة لجمهوري؟' : `ما أنسب منصة لقطاع ${sector}؟`),
  post_times: ({ season }) => (season === '' ? 'ما أفضل أوقات النشر؟' : `ما أفضل أوقات النشر في ${season}؟`),
  discount_licence: () => 'هل أحتاج إلى رخصة للتخفيضات؟',
  influencer_rules: () => 'ما شروط الإعلان مع المؤثرين؟',
  budget_split: () => 'كم ظهورًا تشتري ميزانية 50 ألف ريال؟',
  content_rules: ({ season }) =>
    season === '' ? 'ماذا أتجنب في المحتوى؟' : `ماذا أتجنب في محتوى ${season}؟`,
  dialect_choice: () => 'هل أكتب بالفصحى أم باللهجة؟',
  message_consent: () => 'ما شروط رسائل واتساب الترويجية؟',
  upcoming_seasons: () => 'ما أقرب المواسم التسويقية؟',
  online_payment: () => 'ما طرق الدفع التي يتوقعها المتسوق؟',
  measure: () => 'كيف أقيس نجاح الحملة؟',
  vision_link: () => 'كيف أربط العلامة برؤية 2030؟',
};
