import type { Rule } from './rule.ts';
import { howMuch, look } from './words.ts';

export const marketRules: readonly Rule[] = [
  { intent: 'ecommerce', weight: 2.5, all: ['يدفعون | الدفع | ندفع اونلاين | pay online | pay | payment'] },
  { intent: 'insight', weight: 2, all: ['يشترون | يشتري | وش يحبون | buy | what do saudis | consumers'] },
  {
    intent: 'audience_platform',
    weight: 3,
    all: [
      `منصة | منصات | قناة تسويقية | قنوات | سوشيال ميديا | سوشال ميديا | التواصل الاجتماعي |
      وسائل التواصل | platform | platforms | channel mix | which channel | channels | social media |
      social network`,
    ],
  },
  {
    intent: 'audience_platform',
    weight: 2.5,
    all: [
      `وين اعلن | وين نعلن | فين اعلن | اين اعلن | وين انشر | فين انشر | where to advertise |
      where should i advertise | where do i advertise | where should we advertise`,
    ],
  },
  {
    intent: 'audience_platform',
    weight: 2.5,
    all: [
      `جمهور | الجمهور المستهدف | الشباب | الفئة العمرية | شريحة | البنات | النساء | الجيل | مراهقين | كبار السن | الامهات | العوائل | elderly | seniors | parents | families |
      audience | target audience | demographics | gen z | young people | women | teenagers | youth`,
    ],
  },
  {
    intent: 'audience_platform',
    weight: 2.5,
    all: [
      'يستخدمون | مستخدمي | مستخدم | مستخدمين | استخدام | users | usage | penetration | popular | use',
      `${howMuch} | افضل | اكثر | best | most`,
    ],
    with: ['channel'],
  },
  {
    intent: 'audience_platform',
    weight: 3,
    all: ['ولا | او | مقارنة | افضل | احسن | الفرق | vs | versus | or | better | compare | best'],
    with: ['two_channels'],
  },
  {
    intent: 'audience_platform',
    weight: 1.5,
    all: ['افضل | احسن | انسب | يناسب | ينفع | best | right | suitable | worth | good for'],
    with: ['channel'],
  },
  {
    intent: 'ecommerce',
    weight: 3,
    all: [
      `متجر الكتروني | التجارة الالكترونية | تجارة الكترونية | متجري الالكتروني | طرق الدفع |
      وسائل الدفع | بوابة دفع | الدفع عند الاستلام | مدى | تابي | تمارا | التقسيط | ادفع لاحقا |
      سلة مشتريات | السلات المتروكة | توصيل | شحن | استرجاع | التسوق الالكتروني | اونلاين | ecommerce |
      e commerce | online store | online shopping | online shop | checkout | payment methods |
      payment options | mada | tabby | tamara | bnpl | buy now pay later | cash on delivery |
      abandoned cart | returns policy | refund`,
    ],
  },
  {
    intent: 'competitor_analysis',
    weight: 3.5,
    all: [
      `منافس | منافسين | المنافسين | منافسيني | المنافسون | منافسينا | المنافسه | حصة سوقية |
      competitor | competitors | competition | rival | rivals | benchmark | market share`,
    ],
  },
  {
    intent: 'website_analysis',
    weight: 3.5,
    all: [
      look,
      `موقع | موقعي | موقعنا | الموقع | صفحة هبوط | صفحة الهبوط | website | site | landing page |
      web page | homepage`,
    ],
  },
  { intent: 'website_analysis', weight: 2.5, all: [`${look} | وش رايك | what do you think`], with: ['url'] },
  {
    intent: 'seo',
    weight: 3.5,
    all: [
      `سيو | السيو | تحسين محركات البحث | محركات البحث | كلمات مفتاحية | الكلمات المفتاحيه | ترتيب قوقل |
      نتائج البحث | باك لينك | seo | keywords | keyword | search engine | backlinks | rank on google |
      google ranking | organic search | serp`,
    ],
  },
  {
    intent: 'vision_2030',
    weight: 3.5,
    all: [
      `رؤية 2030 | رؤيه السعوديه | رؤية المملكة | الرؤية | 2030 | صنع في السعودية | المحتوى المحلي |
      vision 2030 | saudi vision | made in saudi | local content | expo 2030 | world cup 2034`,
    ],
  },
  {
    intent: 'b2b',
    weight: 3,
    all: [
      `b2b | قطاع الاعمال | بيع للشركات | نبيع للشركات | عملاء شركات | الشركات | جهات حكومية |
      القطاع الحكومي | مناقصات | صناع القرار | business customers | corporate clients |
      enterprise clients | government clients | procurement | decision makers`,
    ],
  },
  {
    intent: 'insight',
    weight: 2.5,
    all: [
      `رؤى | فرص | فرصة | اتجاهات | ترند | ترندات | تحليل السوق | السوق السعودي | سلوك المستهلك |
      المستهلك السعودي | احصائيات | ارقام | insight | insights | trends | trend | opportunity |
      opportunities | saudi market | consumer behaviour | consumer behavior | statistics | market data |
      saudi consumers`,
    ],
  },
];
