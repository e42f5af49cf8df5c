import type { Rule } from './rule.ts';
import { advertise, allowed } from './words.ts';

export const lawAndCultureRules: readonly Rule[] = [
  {
    intent: 'legal_check',
    weight: 4,
    all: [
      'اذكر | نذكر | ذكر | اقارن | نقارن | mention | name | compare | criticise | criticize',
      'منافس | المنافس | المنافسين | منافسي | competitor | competitors | rival | rivals',
      'اعلان | الاعلان | اعلاني | اعلاننا | ad | ads | advert',
    ],
  },
  {
    intent: 'cultural_advice',
    weight: 3.5,
    all: [
      'نساء | النساء | امراة | المراة | بنات | حجاب | women | woman | hijab',
      'صور | صورة | نعرض | اعرض | تظهر | استخدم | show | showing | use | photos | images | dress',
    ],
  },
  {
    intent: 'cultural_advice',
    weight: 3,
    all: ['كريم | مبارك | تهنئة | نهنئ | اهنئ | عيدكم مبارك | kareem | mubarak | greeting | greet'],
    with: ['season'],
  },
  {
    intent: 'cultural_advice',
    weight: 1.5,
    all: ['موسيقى | موسيقي | صور | مشاهد | اكل | music | imagery | food'],
    with: ['season'],
  },
  {
    intent: 'legal_check',
    weight: 3,
    all: [
      'لازم | يجب | الزامي | الزاميه | ضروري | must | have to | required | mandatory',
      'بالعربي | بالعربية | اللغة العربية | in arabic | arabic language | بالانجليزي | in english',
    ],
  },
  {
    intent: 'messaging',
    weight: 3.5,
    all: ['الرسائل الترويجية | رسائل ترويجية | رسائل اعلانية | promotional messages'],
  },
  {
    intent: 'messaging',
    weight: 3.5,
    all: ['تسويق | التسويق | شروط | قوانين | ضوابط | قواعد | marketing | rules | law | laws'],
    with: ['message_channel'],
  },
  {
    intent: 'crisis',
    weight: 3.5,
    all: [
      'سيئة | سلبية | سلبي | terrible | bad | negative | angry | awful',
      'تقييمات | تعليقات | مراجعات | ردود | reviews | comments | reactions',
    ],
  },
  { intent: 'dialect', weight: 3, all: ['اكتب | نكتب | write', 'محتوى | content'], with: ['place'] },
  {
    intent: 'legal_check',
    weight: 3,
    all: [
      `ترخيص | رخصة | تصريح | نظاميا | نظامي | قانوني | قانون | قوانين | حكم | انظمة | لائحة | لوائح | مخالفة |
      مخالفات | غرامة | غرامات | عقوبة | وزارة التجارة | هيئة الاعلام | هيئة الغذاء | licence |
      license | permit | law | laws | regulation | regulations | fine | fines | penalty | compliance |
      legally | legal requirements | ministry of commerce | sfda`,
    ],
  },
  { intent: 'legal_check', weight: 2.5, all: [allowed] },
  { intent: 'legal_check', weight: 1.5, all: [allowed], with: ['sensitive'] },
  { intent: 'legal_check', weight: 1.5, all: [advertise], with: ['sensitive'] },
  {
    intent: 'legal_check',
    weight: 2,
    all: [
      `شروط | ضوابط | متطلبات | الزامي | لازم | requirements | rules for | conditions | mandatory |
      do i need | must i`,
    ],
    with: ['sensitive'],
  },
  { intent: 'legal_check', weight: 1.5, all: ['شروط | ضوابط | متطلبات | requirements | conditions | rules'] },
  {
    intent: 'cultural_advice',
    weight: 3,
    all: [
      `ثقافة | ثقافي | ثقافية | عادات | تقاليد | عاداتنا | حساسية | حساس | حلال | محتشم | الحشمة | لائق |
      غير لائق | الذوق العام | عيب | culture | cultural | culturally | customs | traditions |
      sensitive | sensitivities | halal | modest | modesty | offensive | taboo | taboos | etiquette |
      respectful`,
    ],
  },
  {
    intent: 'cultural_advice',
    weight: 2.5,
    all: ['اتجنب | نتجنب | تجنب | اخطاء | انتبه | avoid | mistakes | careful | pitfalls | do s and don ts'],
  },
  {
    intent: 'cultural_advice',
    weight: 1.5,
    all: [
      `يناسب | مناسب | نبرة | اسلوب | صور | مشاهد | موسيقى | appropriate | tone | imagery | visuals |
      music`,
    ],
  },
  {
    intent: 'copy_review',
    weight: 3.5,
    all: [
      `راجع | صحح | عدل | حسن | رايك | قيم | review | edit | proofread | improve | feedback on | check |
      rewrite`,
      `النص | نص | الاعلان | اعلان | كابشن | الكابشن | المنشور | بوست | البوست | شعار | سلوقن | العبارة |
      copy | text | caption | post | slogan | ad | headline | tagline | wording`,
    ],
  },
  {
    intent: 'copy_review',
    weight: 3.5,
    all: [
      'اكتب | اكتبي | اكتب لي | صغ | write',
      `نص | كابشن | اعلان | منشور | بوست | شعار | سلوقن | عنوان | رسالة | copy | caption | ad | post |
      slogan | headline | tagline | message`,
    ],
  },
  {
    intent: 'dialect',
    weight: 3.5,
    all: [
      `لهجة | لهجات | اللهجه | فصحى | الفصحى | عامية | اللغة البيضاء | بالبيضاء | اللهجة البيضاء | نجدي | نجدية | حجازي |
      حجازية | جنوبية | شرقاوي | dialect | dialects | najdi | hejazi | hijazi | msa |
      modern standard arabic | white arabic | colloquial | slang`,
    ],
  },
  {
    intent: 'dialect',
    weight: 2,
    all: ['وش معنى | ايش معنى | كيف يقولون | how do they say | which arabic | what kind of arabic'],
  },
  { intent: 'influencer', weight: 3.5, all: ['موثوق | رخصة موثوق | mawthooq | mawthuq | ugc'] },
  { intent: 'influencer', weight: 3.5, all: [], with: ['influencers'] },
  {
    intent: 'influencer',
    weight: 1,
    all: [
      `ترخيص | رخصة | شروط | عقد | اتعاقد | تعاون | licence | license | contract | hire | work with |
      collaborate`,
    ],
    with: ['influencers'],
  },
  {
    intent: 'messaging',
    weight: 3.5,
    all: [
      `رسائل | رسالة | ارسل | نرسل | ارسال | جماعية | بث | برودكاست | موافقة | send | broadcast | bulk |
      blast | opt in | opt out | consent | messages | messaging | promotional`,
    ],
    with: ['message_channel'],
  },
  {
    intent: 'privacy',
    weight: 3.5,
    all: [
      `خصوصية | الخصوصيه | بيانات العملاء | البيانات الشخصيه | حماية البيانات | سدايا | privacy |
      personal data | customer data | data protection | pdpl | sdaia | gdpr`,
    ],
  },
  {
    intent: 'crisis',
    weight: 3.5,
    all: [
      `ازمة | ازمات | مقاطعة | هجوم علينا | ترند سلبي | انتقاد | انتقادات | غضب | فضيحة | شكوى منتشرة |
      تشهير | crisis | backlash | boycott | scandal | negative comments | viral complaint |
      bad reviews | public apology`,
    ],
  },
];
