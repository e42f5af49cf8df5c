import type { Rule } from './rule.ts';
import { advertise, prepare, want, when } from './words.ts';

export const campaignRules: readonly Rule[] = [
  {
    intent: 'campaign_plan',
    weight: 2.5,
    all: ['استغل | نستغل | استفيد من | ازيد | نزيد | increase | grow | boost | take advantage'],
    with: ['season'],
  },
  {
    intent: 'prayer_timing',
    weight: 4.5,
    all: [
      'best | افضل | احسن | انسب',
      'day | days | hour | hours | time | ساعة | وقت | يوم | ايام',
      'post | publish | انشر | انزل | نشر | ننشر | التنزيل',
    ],
  },
  { intent: 'campaign_plan', weight: 2, all: [advertise], with: ['sector'] },
  { intent: 'campaign_plan', weight: 2.5, all: ['what should | وش المفروض | ايش المفروض'], with: ['season'] },
  { intent: 'campaign_plan', weight: 2, all: ['محتوى | التسويق بالمحتوى | content | content marketing'] },
  {
    intent: 'season_timing',
    weight: 4,
    all: [
      'best time | right time | افضل وقت | احسن وقت | انسب وقت',
      'launch | start | sell | اطلق | اطلاق | ابدا | نبدا | ادشن | انزل',
    ],
  },
  {
    intent: 'campaign_plan',
    weight: 3,
    all: [
      `خطة | خطط | استراتيجية | جدول محتوى | خطة محتوى | خارطة طريق | plan | strategy |
      content calendar | roadmap | playbook for`,
    ],
  },
  {
    intent: 'campaign_plan',
    weight: 3.5,
    all: [want, 'عرض | عروض | offer | offers | promotion | promotions'],
    with: ['season'],
  },
  { intent: 'campaign_plan', weight: 2.5, all: ['حملة | حملات | حمله اعلانيه | campaign | campaigns'] },
  { intent: 'campaign_plan', weight: 1, all: [want, 'حملة | خطة | حملات | campaign | plan | strategy'] },
  { intent: 'campaign_plan', weight: 1, all: ['حملة | خطة | campaign | plan'], with: ['season'] },
  { intent: 'campaign_plan', weight: 2.5, all: [prepare], with: ['season'] },
  {
    intent: 'campaign_plan',
    weight: 2,
    all: [
      `كيف اسوق | كيف نسوق | وش اسوي | ايش اسوي | افكار | فكرة | ideas for | what should i do |
      how do i market | how to market | market my`,
    ],
    with: ['season'],
  },
  {
    intent: 'campaign_plan',
    weight: 2,
    all: [
      `كيف اسوق | كيف نسوق | كيف اروج | اسوق | افكار تسويقية | how do i market | how to market |
      market my | marketing ideas | grow my`,
    ],
  },
  {
    intent: 'campaign_plan',
    weight: 2,
    all: [
      'اطلاق | تدشين | افتتاح | launch | opening',
      `منتج | فرع | علامة | متجر | مطعم | product | branch | brand | store | restaurant | collection |
      مجموعة`,
    ],
  },
  { intent: 'season_timing', weight: 4, all: [when], with: ['season'] },
  {
    intent: 'season_timing',
    weight: 3,
    all: [
      `متى ابدا | متى نبدا | متى ابدأ | متى اطلق | متى نطلق | متى اعلن | when should i start |
      when should we start | when do i start | when to start | when to launch | how early should`,
    ],
  },
  {
    intent: 'season_timing',
    weight: 2.5,
    all: [
      `مواسم | الموسم | مناسبات | مناسبة | التقويم التسويقي | تقويم | ذروة | اعياد وطنية | seasons |
      seasonal | marketing calendar | calendar | occasions | peak | peaks | holidays |
      events this year`,
    ],
  },
  {
    intent: 'season_timing',
    weight: 2.5,
    all: [
      `كم يصرفون | الانفاق | الصرف | المبيعات | نقاط البيع | spending | spend more | point of sale |
      pos`,
    ],
    with: ['season'],
  },
  {
    intent: 'budget',
    weight: 3,
    all: [
      `ميزانية | ميزانيه | ميزانيتي | كم اصرف | كم نصرف | كم ادفع | اوزع | توزيع الميزانيه | budget |
      how much should i spend | how much should we spend | allocate | ad spend | media spend`,
    ],
  },
  {
    intent: 'budget',
    weight: 3,
    all: [
      `تكلفة | تكاليف | كم يكلف | بيكلف | بيكلفني | يكلفني | سعر الاعلان | اسعار الاعلانات | سعر النقرة | cpm | cpc | cost per | cost of |
      ad prices | how much does | how much do`,
    ],
  },
  {
    intent: 'budget',
    weight: 1.5,
    all: ['كم | اوزع | نوزع | how | split | enough | يكفي | تكفي'],
    with: ['money'],
  },
  {
    intent: 'prayer_timing',
    weight: 3.5,
    all: [
      `صلاة | الصلاة | الصلوات | صلوات | اوقات الصلاة | اذان | الاذان | المغرب | العشاء | الفجر |
      التراويح | صلاة الجمعة | prayer | prayers | prayer times | adhan | azan | taraweeh | maghrib |
      isha | jumuah | friday prayer`,
    ],
  },
  {
    intent: 'prayer_timing',
    weight: 4.5,
    all: [
      `وقت النشر | اوقات النشر | اوقات نشر | وقت للنشر | وقت انشر | الساعة كم انشر | اي ساعة | اي وقت انشر |
      متى انشر | متى ننشر | ساعات الذروة | ساعات النشر | best time to post | best times to post | posting time |
      posting times | time of day | when to post | when should i post | when should we post | peak hours |
      schedule posts | what time should | what time do`,
    ],
  },
  { intent: 'prayer_timing', weight: 3, all: ['افضل وقت | احسن وقت | انسب وقت | best time'] },
  {
    intent: 'measurement',
    weight: 3,
    all: [
      `قياس | اقيس | نقيس | مؤشرات الاداء | مؤشر اداء | مؤشرات | العائد | عائد الاستثمار | نتائج الحملة |
      measure | measurement | metrics | kpi | kpis | roi | roas | attribution | track results |
      performance indicators`,
    ],
  },
];
