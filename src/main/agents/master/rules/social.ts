import type { Rule } from './rule.ts';

export const socialRules: readonly Rule[] = [
  {
    intent: 'acknowledgement',
    weight: 2.5,
    all: [
      `تمام | اوكي | اوك | طيب | نعم | ايوه | ايه | اي | لا | ماشي | حسنا | احسنت | ممتاز | فهمت | واضح |
      ok | okay | yes | yep | no | nope | fine | great | perfect | got it | i see | understood`,
    ],
    with: ['short'],
  },
  {
    intent: 'capabilities',
    weight: 4,
    all: ['احتاج مساعدة | ساعدني | وش تنصحني | بم تنصحني | help | help me | can you help'],
  },
  {
    intent: 'greeting',
    weight: 3,
    all: [
      `السلام عليكم | سلام عليكم | سلام | مرحبا | اهلا | هلا | هلا والله | يا هلا | حياك | صباح الخير |
      مساء الخير | صباح النور | hello | hi | hey | good morning | good evening | salam | marhaba |
      salam alaikum`,
    ],
  },
  {
    intent: 'thanks',
    weight: 3,
    all: [
      `شكرا | مشكور | مشكورة | يعطيك العافية | الله يعطيك العافية | جزاك الله خير | تسلم | تسلمين |
      ما قصرت | ممتن | thanks | thank you | thx | appreciate it | much appreciated`,
    ],
  },
  {
    intent: 'smalltalk',
    weight: 2.5,
    all: [
      `كيف حالك | كيفك | شلونك | كيف الحال | وش اخبارك | ايش اخبارك | وش علومك | علومك | نكتة |
      how are you | how is it going | what s up | tell me a joke | joke`,
    ],
  },
  {
    intent: 'capabilities',
    weight: 3,
    all: [
      `وش تقدر تسوي | ايش تقدر تسوي | ماذا تستطيع | ماذا يمكنك | بماذا تساعدني | كيف تقدر تساعدني |
      كيف تساعدني | من انت | مين انت | منو انت | وش انت | عرفني عليك | عرف نفسك | what can you do |
      who are you | what are you | how can you help | your capabilities | are you ai | are you a model`,
    ],
  },
  {
    intent: 'abuse',
    weight: 3,
    all: [
      `غبي | يا غبي | حمار | تافه | كلب | حيوان | يلعن | زفت | وقح | منحط | stupid | idiot | moron |
      fuck | fucking | shit | bitch | dumb`,
    ],
  },
];
