import { bullets, figure, type Scene, steps, type Talk, table, text } from '../talk.ts';

const plans = [
  { snapchat: 40, tiktok: 30, instagram: 15, google: 15 },
  { snapchat: 35, tiktok: 35, instagram: 20, google: 10 },
  { snapchat: 45, tiktok: 20, instagram: 20, google: 15 },
] as const;

const whyChannel = {
  snapchat: ['سناب شات', 'أوسع وصول بين منصات المحتوى للنساء'],
  tiktok: ['تيك توك', 'اكتشاف العلامة بمقاطع قصيرة'],
  instagram: ['إنستقرام', 'واجهة بصرية وإعادة استهداف'],
  google: ['بحث قوقل', 'من يبحث وهو جاهز للشراء'],
} as const;

function split({ random }: Scene, budget: number): string {
  const plan = random.pick(plans);
  const rows = (['snapchat', 'tiktok', 'instagram', 'google'] as const).map((key) => [
    whyChannel[key][0],
    `${plan[key]}%`,
    `${figure((budget * plan[key]) / 100)} ريال`,
    whyChannel[key][1],
  ]);
  return table(
    ['القناة', 'الحصة', 'المبلغ', 'السبب'],
    [...rows, ['**المجموع**', '100%', `**${figure(budget)} ريال**`, '']],
  );
}

/** Money: how to share it out, what it buys, when to stop. */
export const budgetTalks: readonly Talk[] = [
  {
    key: 'budget-split',
    intent: 'budget',
    make: (scene) => {
      const { c, random, budget } = scene;
      return {
        question: random.pick([
          `كيف أوزّع ميزانية ${figure(budget)} ريال لـ${c.name} هذا الشهر؟`,
          `عندنا ${figure(budget)} ريال لـ${c.name}، نقسمها كيف؟`,
          `${c.name} رصدوا ${figure(budget)} ريال. ابي توزيع بالقنوات مع السبب.`,
        ]),
        answer: text(
          `توزيع مبدئي لجمهور ${c.audience}:`,
          split(scene, budget),
          'استندتُ إلى انتشار المنصات: سناب شات 79.0% وتيك توك 74.6% وإنستقرام 44.1% من مستخدمي الإنترنت في 2024 {{PLT-01.ranking}}. الحصص تقدير مهني لا قاعدة؛ راجعوها بعد أسبوعين بأرقامكم.',
          '**قاعدة المراجعة:** إن زادت تكلفة الطلب في قناة عن ضعف الأفضل مدة سبعة أيام، فانقلوا نصف مبلغها.',
        ),
      };
    },
    after: [
      ({ budget }) => {
        return {
          question: 'ولو نقصت الميزانية للنصف؟',
          answer: text(
            `بنصف المبلغ (${figure(budget / 2)} ريال) لا توزّعوا على أربع قنوات، بل على اثنتين:`,
            table(
              ['القناة', 'المبلغ', 'الشرط'],
              [
                ['سناب شات', `${figure(budget * 0.32)} ريال`, 'ثلاثة مقاطع جديدة كل أسبوعين'],
                ['بحث قوقل', `${figure(budget * 0.13)} ريال`, 'كلمات الاسم والمنتج فقط'],
                ['احتياط', `${figure(budget * 0.05)} ريال`, 'يُصرف في أسبوع الراتب'],
              ],
            ),
            'التوزيع على قنوات كثيرة بمبلغ صغير يعني أن لا قناة تتعلم.',
          ),
        };
      },
      ({ c }) => ({
        question: 'كم نخلي للتصوير والمحتوى من الميزانية؟',
        answer: text(
          'خمسة عشر إلى عشرين في المئة في الشهر الأول، ثم عشرة. هذا تقدير مهني لا رقم منشور.',
          `لـ${c.name} يكفي يوم تصوير واحد يخرج بعشرين لقطة وستة مقاطع: المنتج وهو يُستعمل، والتغليف، ويد تعمل، ورأي عميلة حقيقية بإذنها.`,
        ),
      }),
    ],
  },
  {
    key: 'reach-estimate',
    intent: 'budget',
    make: ({ budget }) => {
      const row = (name: string, low: number, high: number, cite: string) => [
        name,
        `${low}–${high} دولار ${cite}`,
        `${figure(((budget / 3.75) * 1000) / high)} – ${figure(((budget / 3.75) * 1000) / low)}`,
      ];
      return {
        question: `${figure(budget)} ريال كم ظهور تجيب تقريبًا؟`,
        answer: text(
          `بافتراض أن المبلغ كله في منصة واحدة، وسعر الصرف 3.75 ريال للدولار:`,
          table(
            ['المنصة', 'تكلفة الألف ظهور', 'عدد مرات الظهور'],
            [
              row('تيك توك', 3.5, 7, '{{BUD-01.tiktok}}'),
              row('ميتا', 4, 9, '{{BUD-01.meta}}'),
              row('يوتيوب', 6, 12, '{{BUD-01.youtube}}'),
            ],
          ),
          '**هذه تقديرات وكالة واحدة لعام 2025 وتحتاج تأكيدًا.** تاريخ حسابكم الإعلاني أصدق منها، وليس في الدليل رقم موثوق لسناب شات؛ اسألوا مدير الحساب.',
        ),
      };
    },
    after: [
      ({ client, random }) => {
        const spent = Math.round(random.pick(client.budgets) / 3);
        const clicks = random.int(9, 21) * 100;
        const orders = Math.max(6, Math.round(clicks * (random.int(14, 34) / 1000)));
        return {
          question: `صرفنا ${figure(spent)} ريال وجانا ${figure(clicks)} نقرة و${orders} طلب. كويس؟`,
          answer: text(
            table(
              ['المؤشر', 'القيمة'],
              [
                ['تكلفة النقرة', `${(spent / clicks).toFixed(2)} ريال`],
                ['نسبة التحويل', `${((orders / clicks) * 100).toFixed(1)}%`],
                ['تكلفة الطلب', `${figure(spent / orders)} ريال`],
                ['متوسط السلة', `${client.basket} ريال`],
                ['العائد على الإنفاق', `${((orders * client.basket) / spent).toFixed(2)}`],
              ],
            ),
            (orders * client.basket) / spent >= 2
              ? 'مقبول كبداية. زيدوا المبلغ خمس عشرة في المئة كل ثلاثة أيام ما دامت تكلفة الطلب ثابتة.'
              : 'العائد دون المطلوب. قبل زيادة المبلغ أصلحوا صفحة المنتج: السعر مع الضريبة ظاهر، وموعد التوصيل، وثلاث صور حقيقية.',
          ),
        };
      },
    ],
  },
  {
    key: 'test-budget',
    intent: 'budget',
    make: ({ c, random }) => {
      const total = random.pick([3_000, 4_500, 6_000]);
      return {
        question: `كيف نجرب بـ${figure(total)} ريال قبل ما نصرف الباقي على ${c.name}؟`,
        answer: text(
          'تجربة أسبوعين بسؤال واحد: **أي رسالة تبيع؟**',
          steps([
            `ثلاثة مقاطع عن ${c.hero}، لكل منها ${figure(total / 3)} ريال.`,
            'الجمهور نفسه والميزانية اليومية نفسها والصفحة نفسها؛ لا يتغير إلا المقطع.',
            'أول ثلاثة أيام لا يُلمس شيء.',
            'في اليوم السابع يوقف الأضعف ويُنقل مبلغه إلى الأقوى.',
            'في اليوم الرابع عشر يُكتب ما تعلمناه في سطرين.',
          ]),
          'الحكم بتكلفة الإضافة إلى السلة لا بعدد المشاهدات.',
        ),
      };
    },
  },
  {
    key: 'ad-market-number',
    intent: 'insight',
    make: () => ({
      question: 'العميل يبي رقم حجم سوق الإعلان في السعودية للعرض التقديمي. عندك رقم؟',
      answer: text(
        'الرقم الذي يمكن إسناده: نحو 1.5 مليار دولار للإعلان الرقمي في 2022 {{BUD-03.size}}، ذهب منه ما بين 70 و80% إلى منصات أجنبية {{BUD-03.split}}.',
        'واحذري الأرقام المتداولة في مواقع تجميع الإحصاءات مثل «22 مليار ريال»؛ لا يمكن التحقق منها {{BUD-04}}. إن سُئلتِ عن رقم أحدث فقولي: لا يوجد رقم رسمي منشور بعد.',
      ),
    }),
    after: [
      () => ({
        question: 'وحجم سوق التقسيط؟',
        answer: text(
          'لا تذكري رقمًا واحدًا. التقديرات من 0.09 مليار دولار (إيرادات) إلى 1.5 إلى 5 مليارات بحسب التعريف {{COM-06}}. اكتبي المدى واذكري التعريف، وهذا أقوى أمام عميل يعرف السوق.',
        ),
      }),
    ],
  },
  {
    key: 'bnpl',
    intent: 'ecommerce',
    make: ({ c, client }) => {
      const price = client.prices[client.prices.length - 1] ?? 400;
      return {
        question: `نعرض التقسيط على منتجات ${c.name} ولا يضر بالصورة؟`,
        answer: text(
          `اعرضوه، وبهدوء. أغلى ما عندكم ${figure(price)} ريال، ومعناه أربع دفعات من ${figure(price / 4)} ريال.`,
          bullets([
            'الحد الأدنى الموصى به لصفحة الدفع: مدى وأبل باي وتابي أو تمارا {{COM-04.baseline}}.',
            'تستأثر الأزياء والعناية الشخصية بنحو 38% من قيمة التقسيط {{COM-05.fashion}}.',
            'نحو 40% من التقسيط داخل المتاجر، فأبرزوه في المعرض أيضًا {{COM-05.offline}}.',
            'لا تكتبوا «بلا رسوم» إلا إن كان كذلك فعلًا {{CUL-02.riba}}.',
          ]),
        ),
      };
    },
  },
];
