import { bi, cite, entriesFrom, words } from './build.ts';

const arabNewsSchool = cite('Arab News on SAMA point-of-sale data', 'https://arabnews.com/node/2568253/amp');
const schoolJan2025 = cite(
  'Arabian World Magazine on SAMA point-of-sale data',
  'https://arabianworldmagazine.com/saudi-education-spending-soars-91-5-as-students-return-to-school',
);
const schoolJan2026 = cite(
  'The Arabian Buzz on SAMA point-of-sale data',
  'https://thearabianbuzz.com/education-spending-in-saudi-arabia-surged-141-as-students-returned-to-classrooms-after-the-mid-year-break',
);

const backToSchool = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [arabNewsSchool, schoolJan2025, schoolJan2026],
    keywords: words(
      'العودة للمدارس، رجعة المدارس، المدارس، قرطاسية، مستلزمات مدرسية',
      'back to school, school season, stationery',
    ),
  },
  [
    {
      id: 'SEA-07.aug-2024',
      title: bi('العودة للمدارس 2024', 'Back to school 2024'),
      claim: bi(
        'في الأسبوع من 11 إلى 17 أغسطس 2024 ارتفع الإنفاق على التعليم عبر نقاط البيع 127.5% إلى 1.01 مليار ريال.',
        'In the week of 11–17 August 2024, point-of-sale spending on education rose 127.5% to SAR 1.01 billion.',
      ),
      figure: bi('ارتفاع 127.5% إلى 1.01 مليار ريال', '+127.5% to SAR 1.01bn'),
      period: bi('من 11 إلى 17 أغسطس 2024', '11–17 August 2024'),
      asOf: '2024-08-17',
    },
    {
      id: 'SEA-07.aug-2025',
      title: bi('العودة للمدارس 2025', 'Back to school 2025'),
      claim: bi(
        'في الأسبوع المنتهي في 16 أغسطس 2025 ارتفع الإنفاق على التعليم 76.7% إلى 444.9 مليون ريال.',
        'In the week ending 16 August 2025, education spending rose 76.7% to SAR 444.9 million.',
      ),
      figure: bi('ارتفاع 76.7% إلى 444.9 مليون ريال', '+76.7% to SAR 444.9m'),
      period: bi('الأسبوع المنتهي في 16 أغسطس 2025', 'Week ending 16 August 2025'),
      asOf: '2025-08-16',
    },
    {
      id: 'SEA-07.books-2025',
      title: bi('الكتب والقرطاسية 2025', 'Books and stationery 2025'),
      claim: bi(
        'زاد الإنفاق على الكتب والقرطاسية 3.5% فقط إلى 122.8 مليون ريال في الأسبوع المنتهي في 16 أغسطس 2025؛ فالرسوم هي ما يقفز في ذلك الأسبوع لا الدفاتر.',
        'Books and stationery grew only 3.5% to SAR 122.8 million in the week ending 16 August 2025; education payments jump that week, not notebooks.',
      ),
      figure: bi('ارتفاع 3.5% إلى 122.8 مليون ريال', '+3.5% to SAR 122.8m'),
      period: bi('الأسبوع المنتهي في 16 أغسطس 2025', 'Week ending 16 August 2025'),
      asOf: '2025-08-16',
      keywords: words('كتب، دفاتر، شنط مدرسية', 'books, school bags'),
    },
    {
      id: 'SEA-07.mid-year',
      title: bi('العودة بعد إجازة منتصف العام', 'Return after the mid-year break'),
      claim: bi(
        'مع عودة الطلاب بعد إجازة منتصف العام ارتفع الإنفاق على التعليم 91.5% في يناير 2025 و141.1% في يناير 2026؛ فهذا موسم ثانٍ للعودة للمدارس يغفل عنه كثيرون.',
        'When students returned from the mid-year break, education spending rose 91.5% in January 2025 and 141.1% in January 2026: a second back-to-school season that many miss.',
      ),
      figure: bi('ارتفاع 91.5% ثم 141.1%', '+91.5%, then +141.1%'),
      period: bi('يناير 2025 ويناير 2026', 'January 2025 and January 2026'),
      asOf: '2026-01',
      keywords: words('الترم الثاني، إجازة منتصف العام', 'mid-year break, second term'),
    },
  ],
);

const schoolLead = entriesFrom(
  {
    topic: 'season',
    confidence: 'B',
    sources: [
      cite(
        'ClicFlyer: back to school 2019',
        'https://clicflyer.com/corporate/blog/understanding-the-behavior-of-retailers-consumers-in-saudi-arabia-during-bts-back-to-school-2019/',
        '2019',
      ),
    ],
    asOf: '2019',
    period: bi('موسم العودة للمدارس 2019', 'Back-to-school season 2019'),
    keywords: words('العودة للمدارس، عروض المدارس، متى أبدأ', 'back to school, lead time'),
  },
  [
    {
      id: 'SEA-08.lead',
      title: bi('متى تبدأ عروض العودة للمدارس', 'When back-to-school offers start'),
      claim: bi(
        'في موسم 2019 بدأ نحو 30% من تجار التجزئة عروض العودة للمدارس قبل 4 أسابيع، وأكثر من 80% قبل 3 أسابيع.',
        'In the 2019 season, about 30% of retailers started back-to-school offers 4 weeks ahead and more than 80% 3 weeks ahead.',
      ),
      figure: bi('نحو 30% قبل 4 أسابيع، وأكثر من 80% قبل 3', 'About 30% at 4 weeks, over 80% at 3'),
    },
    {
      id: 'SEA-08.after',
      title: bi('العروض تستمر بعد بدء الدراسة', 'Offers go on after schools open'),
      claim: bi(
        'في موسم 2019 ظل أكثر من نصف تجار التجزئة يعرضون بعد بدء الدراسة؛ فاترك أسبوعًا إضافيًا في ميزانيتك لمن يشتري متأخرًا.',
        'In the 2019 season, more than half of retailers were still promoting after schools opened; keep an extra week in the budget for late buyers.',
      ),
      figure: bi('أكثر من النصف', 'More than half'),
    },
  ],
);

const nationalDay = entriesFrom(
  {
    topic: 'season',
    confidence: 'B',
    sources: [
      cite(
        'Resal Loyalinks',
        'https://loyalinks.resal.me/saudi-national-day-loyalty-how-to-max-out-your-rewards/',
      ),
    ],
    keywords: words(
      'اليوم الوطني، عروض اليوم الوطني، الوطني، سبتمبر',
      'national day, national day offers, september',
    ),
  },
  [
    {
      id: 'SEA-09.spend',
      title: bi('إنفاق أسبوع اليوم الوطني', 'Spending around National Day'),
      claim: bi(
        'في الأسبوع الأخير من سبتمبر 2024 ارتفع الإنفاق عبر نقاط البيع نحو 11.9% إلى 13.3 مليار ريال، وهو أسبوع يجمع اليوم الوطني وموعد الراتب.',
        'In the last week of September 2024, point-of-sale spending rose about 11.9% to SAR 13.3 billion, a week that combines National Day and salary day.',
      ),
      figure: bi('ارتفاع نحو 11.9% إلى 13.3 مليار ريال', 'About +11.9% to SAR 13.3bn'),
      period: bi('الأسبوع الأخير من سبتمبر 2024', 'Last week of September 2024'),
      asOf: '2024-09',
    },
    {
      id: 'SEA-09.lead',
      title: bi('متى تبدأ عروض اليوم الوطني', 'When National Day offers start'),
      claim: bi(
        'في 2021 بدأ 13% من تجار التجزئة عروض اليوم الوطني قبل أسبوعين، ونحو 63% قبل أسبوع؛ فموسمه قصير ومكثّف.',
        'In 2021, 13% of retailers started National Day offers two weeks ahead and about 63% one week ahead; the season is short and dense.',
      ),
      figure: bi('13% قبل أسبوعين، ونحو 63% قبل أسبوع', '13% at two weeks, about 63% at one week'),
      period: bi('اليوم الوطني 2021', 'National Day 2021'),
      sources: [
        cite(
          'ClicFlyer: National Day leaflets',
          'https://clicflyer.com/corporate/blog/decoding-consumer-habits-and-retail-leaflet-promotions-for-saudi-national-day-2022/',
          '2022',
        ),
      ],
      asOf: '2022',
      keywords: words('متى أبدأ عروض اليوم الوطني', 'lead time'),
    },
    {
      id: 'SEA-09.mechanics',
      title: bi('صيغ عروض اليوم الوطني', 'National Day offer mechanics'),
      claim: bi(
        'في اليوم الوطني 2020 شكّلت عروض الكميات (اشترِ أكثر) ونسب الخصم معًا 95% من صيغ العروض، وتضاعفت حصة الألعاب في النشرات 3 مرات.',
        'On National Day 2020, multibuy and percentage-off offers together made up 95% of offer mechanics, and toys grew to 3 times their usual share of flyers.',
      ),
      figure: bi('95% من صيغ العروض؛ الألعاب 3 أضعاف', '95% of mechanics; toys 3 times their share'),
      period: bi('اليوم الوطني 2020', 'National Day 2020'),
      sources: [
        cite(
          'ClicFlyer: National Day 2020',
          'http://blog.clicflyer.com/blog/understanding-the-behavior-of-retailers-consumers-in-the-kingdom-of-saudi-arabia-during-saudi-national-day-2020/',
          '2020',
        ),
      ],
      asOf: '2020',
      keywords: words('خصم، اشتر واحد والثاني مجانا، ألعاب', 'multibuy, percent off, toys'),
    },
  ],
);

/** Back to school and National Day (SEA-07 to SEA-09). */
export const schoolAndNationalSeasonEntries = [...backToSchool, ...schoolLead, ...nationalDay];
