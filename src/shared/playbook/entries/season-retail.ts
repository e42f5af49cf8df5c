import { bi, cite, entriesFrom, words } from './build.ts';

const arabNewsWhiteFriday = cite(
  'Arab News on a 2022 X survey',
  'https://www.arabnews.com/node/2181196/media',
  '2022',
);
const national2021 = cite(
  'The National',
  'https://www.thenationalnews.com/business/technology/2021/11/21/interest-in-black-friday-declines-in-the-middle-east-due-to-covid-19-effects',
  '2021-11-21',
);

const whiteFriday = entriesFrom(
  {
    topic: 'season',
    confidence: 'B',
    sources: [arabNewsWhiteFriday],
    asOf: '2022',
    period: bi('استطلاع 2022 في السعودية', '2022 survey, Saudi Arabia'),
    keywords: words(
      'الجمعة البيضاء، البلاك فرايدي، بلاك فرايدي، تخفيضات نوفمبر',
      'white friday, black friday, november sales',
    ),
  },
  [
    {
      id: 'SEA-10.intent',
      title: bi('نية الشراء في الجمعة البيضاء', 'White Friday buying intent'),
      claim: bi(
        'في استطلاع لمستخدمي إكس (تويتر) في السعودية عام 2022 نوى 42% الشراء أكثر من المعتاد في الجمعة البيضاء، وجاءت الأزياء ضمن خطط 38% منهم.',
        'In a 2022 survey of X users in Saudi Arabia, 42% meant to buy more than usual on White Friday, and fashion was on the list of 38%.',
      ),
      figure: bi('42% أكثر من المعتاد؛ الأزياء 38%', '42% more than usual; fashion 38%'),
      keywords: words('أزياء، ملابس', 'fashion, intent'),
    },
    {
      id: 'SEA-10.stores',
      title: bi('المتاجر المقصودة في الجمعة البيضاء', 'Stores people meant to use on White Friday'),
      claim: bi(
        'في استطلاع 2022 في السعودية كانت المتاجر المقصودة للجمعة البيضاء: أمازون 41%، ونون 38%، وجرير 33%، وإكسترا 25%.',
        'In the 2022 Saudi survey, the stores people intended to use for White Friday were Amazon 41%, Noon 38%, Jarir 33% and eXtra 25%.',
      ),
      figure: bi('أمازون 41%، نون 38%، جرير 33%، إكسترا 25%', 'Amazon 41%, Noon 38%, Jarir 33%, eXtra 25%'),
      keywords: words('أمازون، نون، جرير، إكسترا، متاجر', 'amazon, noon, jarir, extra'),
    },
    {
      id: 'SEA-10.trust',
      title: bi('ثقة محدودة بأسعار الجمعة البيضاء', 'Few trust White Friday prices'),
      claim: bi(
        'في استطلاع 2022 في السعودية وافق 19% فقط على أن الجمعة البيضاء تقدّم أفضل الأسعار؛ فأظهر السعر قبل الخصم وبعده وكن صادقًا في النسبة.',
        'In the 2022 Saudi survey only 19% agreed that White Friday has the best prices; show the price before and after and be honest about the percentage.',
      ),
      figure: bi('وافق 19%', '19% agreed'),
      keywords: words('خصومات وهمية، أفضل سعر، ثقة', 'fake discounts, best price, trust'),
    },
    {
      id: 'SEA-10.orders',
      title: bi('طلبات أسبوع الجمعة البيضاء', 'White Friday week orders'),
      claim: bi(
        'في أسبوع الجمعة البيضاء 2022 ارتفعت الطلبات الإلكترونية في الشرق الأوسط وشمال أفريقيا 135% وقيمتها 94% بحسب «أدميتاد»؛ أي أن متوسط قيمة الطلب انخفض. الرقم إقليمي لا سعودي.',
        'In White Friday week 2022, online orders in the Middle East and North Africa rose 135% and their value 94% according to Admitad, so the average order got smaller. The figure is regional, not Saudi.',
      ),
      figure: bi('الطلبات 135%، القيمة 94% (ارتفاع)', 'Orders +135%, value +94%'),
      period: bi('أسبوع الجمعة البيضاء 2022، المنطقة', 'White Friday week 2022, MENA'),
      sources: [
        cite(
          'Gulf Business on Admitad data',
          'https://gulfbusiness.com/mena-customers-doubled-their-spending-on-white-friday-reveals-survey',
          '2022',
        ),
      ],
      keywords: words('طلبات، متوسط السلة', 'orders, basket size'),
    },
    {
      id: 'SEA-10.budget',
      title: bi('ما ينوي المتسوق إنفاقه', 'What shoppers planned to spend'),
      claim: bi(
        'كان متوسط ما ينوي المتسوق إنفاقه في الجمعة البيضاء نحو 322 دولارًا في 2021؛ رقم قديم للاستئناس لا للتسعير.',
        'Shoppers planned to spend about $322 on White Friday in 2021; an old figure, for orientation rather than pricing.',
      ),
      figure: bi('نحو 322 دولارًا', 'About $322'),
      period: bi('2021', '2021'),
      sources: [national2021],
      asOf: '2021-11-21',
      keywords: words('ميزانية التسوق، متوسط الإنفاق', 'planned spend'),
    },
    {
      id: 'SEA-10.awareness',
      title: bi('الجمعة البيضاء معروفة للجميع تقريبًا', 'Nearly everyone knows White Friday'),
      claim: bi(
        'بلغ الوعي بالجمعة البيضاء 98% في السعودية والإمارات بحسب تغطية نوفمبر 2021؛ فالتحدي هو التميّز لا التعريف بالمناسبة.',
        'Awareness of White Friday stood at 98% in Saudi Arabia and the UAE according to November 2021 coverage; the challenge is standing out, not explaining the day.',
      ),
      figure: bi('98% وعي', '98% awareness'),
      period: bi('نوفمبر 2021، السعودية والإمارات', 'November 2021, KSA and UAE'),
      sources: [national2021],
      asOf: '2021-11-21',
      keywords: words('وعي، معرفة', 'awareness'),
    },
  ],
);

const salary = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite('Okaz on SAMA point-of-sale data', 'https://www.okaz.com.sa/economy/na/2233173'),
      cite('Al-Bilad (copy on Sauress)', 'https://www.sauress.com/albilad/3681983'),
    ],
    keywords: words('الراتب، الرواتب، أسبوع الراتب، يوم 27، بعد الراتب', 'salary, payday, salary week'),
  },
  [
    {
      id: 'SEA-11.week',
      title: bi('أثر أسبوع الراتب', 'The salary-week effect'),
      claim: bi(
        'ارتفع الإنفاق عبر نقاط البيع من 12.5 مليار ريال في الأسبوع المنتهي في 24 يناير 2026 إلى 16 مليار ريال في أسبوع الراتب المنتهي في 31 يناير 2026.',
        'Point-of-sale spending rose from SAR 12.5 billion in the week ending 24 January 2026 to SAR 16 billion in the salary week ending 31 January 2026.',
      ),
      figure: bi('من 12.5 إلى 16 مليار ريال', 'SAR 12.5bn to SAR 16bn'),
      period: bi('الأسبوعان المنتهيان في 24 و31 يناير 2026', 'Weeks ending 24 and 31 January 2026'),
      asOf: '2026-01-31',
    },
    {
      id: 'SEA-11.range',
      title: bi('متوسط الإنفاق الأسبوعي في 2025', 'Weekly averages in 2025'),
      claim: bi(
        'تراوحت متوسطات الإنفاق الأسبوعي عبر نقاط البيع في 2025 بين 11.4 و15.3 مليار ريال؛ اتخذها مرجعًا لتقدير قوة أي موسم.',
        'Weekly averages of point-of-sale spending in 2025 ran between SAR 11.4 and 15.3 billion; use them as the yardstick for any season.',
      ),
      figure: bi('من 11.4 إلى 15.3 مليار ريال', 'SAR 11.4–15.3bn'),
      period: bi('2025', '2025'),
      asOf: '2025',
      keywords: words('متوسط أسبوعي، أسبوع عادي', 'weekly average, ordinary week'),
    },
  ],
);

const riyadhSeason = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite(
        'Economy Middle East',
        'https://economymiddleeast.com/news/riyadh-season-2025-receives-record-breaking-20-million-visitors',
      ),
    ],
    keywords: words(
      'موسم الرياض، بوليفارد، فعاليات الرياض، الترفيه',
      'riyadh season, boulevard, entertainment',
    ),
  },
  [
    {
      id: 'SEA-12.2024',
      title: bi('زيارات موسم الرياض 2024/25', 'Riyadh Season 2024/25 visits'),
      claim: bi(
        'سجّلت نسخة 2024/25 من موسم الرياض 20 مليون زيارة بين 12 أكتوبر و1 مارس. الرقم زيارات لا أفراد.',
        'The 2024/25 edition of Riyadh Season recorded 20 million visits between 12 October and 1 March. These are visits, not people.',
      ),
      figure: bi('20 مليون زيارة', '20m visits'),
      period: bi('نسخة 2024/25 (من 12 أكتوبر إلى 1 مارس)', '2024/25 edition (12 October – 1 March)'),
      asOf: '2025-03-01',
    },
    {
      id: 'SEA-12.2025',
      title: bi('انطلاقة موسم الرياض 2025/26', 'Riyadh Season 2025/26 opening'),
      claim: bi(
        'انطلقت نسخة 2025/26 من موسم الرياض في 10 أكتوبر 2025 وبلغت 1 مليون زيارة خلال 13 يومًا و5 ملايين بحلول 28 نوفمبر 2025.',
        'The 2025/26 edition of Riyadh Season opened on 10 October 2025 and reached 1 million visits in 13 days and 5 million by 28 November 2025.',
      ),
      figure: bi('1 مليون في 13 يومًا، و5 ملايين بحلول 28 نوفمبر', '1m in 13 days, 5m by 28 November'),
      period: bi(
        'من 10 أكتوبر إلى 28 نوفمبر 2025 (نسخة 2025/26)',
        '10 October – 28 November 2025 (2025/26 edition)',
      ),
      sources: [
        cite(
          'Zawya',
          'https://www.zawya.com/en/business/travel-and-tourism/riyadh-season-2025-draws-1mln-visitors-in-13-days-st2pu6k3',
        ),
        cite('Gulf Press', 'https://gulfpress.net/riyadh-season-2025-attracts-5-million-visitors-to-date'),
      ],
      asOf: '2025-11-28',
    },
  ],
);

const cities = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite('Arab News (copy) on SAMA point-of-sale data', 'http://pricesexposed.net/business-economy-7.html'),
    ],
    asOf: '2025-10-18',
    keywords: words(
      'الرياض، جدة، الدمام، المدن، حصة المدن، وين أصرف الميزانية',
      'riyadh, jeddah, dammam, city split',
    ),
  },
  [
    {
      id: 'SEA-13.share',
      title: bi('حصص المدن في أسبوع عادي', 'City shares in an ordinary week'),
      claim: bi(
        'في أسابيع 2025 العادية تستأثر الرياض بما بين 30 و36% من قيمة نقاط البيع، وجدة بين 13 و14%، والدمام بنحو 5%.',
        'In ordinary weeks of 2025, Riyadh takes 30–36% of point-of-sale value, Jeddah 13–14% and Dammam about 5%.',
      ),
      figure: bi(
        'الرياض 30 إلى 36%، جدة 13 إلى 14%، الدمام نحو 5%',
        'Riyadh 30–36%, Jeddah 13–14%, Dammam about 5%',
      ),
      period: bi('أسابيع عادية، 2025', 'Ordinary weeks, 2025'),
    },
    {
      id: 'SEA-13.amounts',
      title: bi('إنفاق المدن الثلاث في أسبوع', 'Three cities in one week'),
      claim: bi(
        'في الأسبوع المنتهي في 18 أكتوبر 2025 بلغ الإنفاق عبر نقاط البيع 12.2 مليار ريال، منها 4.38 مليار في الرياض و1.69 مليار في جدة و0.62 مليار في الدمام.',
        'In the week ending 18 October 2025, point-of-sale spending was SAR 12.2 billion, of which 4.38 billion in Riyadh, 1.69 billion in Jeddah and 0.62 billion in Dammam.',
      ),
      figure: bi(
        '12.2 مليار: الرياض 4.38، جدة 1.69، الدمام 0.62',
        'SAR 12.2bn: Riyadh 4.38, Jeddah 1.69, Dammam 0.62',
      ),
      period: bi('الأسبوع المنتهي في 18 أكتوبر 2025', 'Week ending 18 October 2025'),
    },
  ],
);

/** White Friday, the salary cycle, Riyadh Season and the city split (SEA-10 to SEA-13). */
export const retailSeasonEntries = [...whiteFriday, ...salary, ...riyadhSeason, ...cities];
