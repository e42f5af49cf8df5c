import { bi, cite, entriesFrom, words } from './build.ts';

const week2025 = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite(
        'ANBA on SAMA point-of-sale data',
        'https://anba.com.br/en/saudi-consumer-spending-surges-ahead-of-ramadan',
      ),
      cite('The Arabian Mirror on SAMA point-of-sale data', 'https://thearabianmirror.com/?p=13875'),
    ],
    asOf: '2025-03-01',
    period: bi(
      'الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)',
      'Week before Ramadan 2025 (23 February – 1 March)',
    ),
    keywords: words(
      'رمضان، قبل رمضان، مقاضي رمضان، الإنفاق في رمضان، نقاط البيع، ساما',
      'ramadan, before ramadan, ramadan spending, point of sale, SAMA',
    ),
  },
  [
    {
      id: 'SEA-01.total',
      title: bi('إنفاق الأسبوع السابق لرمضان', 'Spending in the week before Ramadan'),
      claim: bi(
        'في الأسبوع الذي سبق رمضان 2025 (من 23 فبراير إلى 1 مارس) ارتفع الإنفاق عبر نقاط البيع 34.7% عن الأسبوع السابق إلى 17.5 مليار ريال، في 231.3 مليون عملية.',
        'In the week before Ramadan 2025 (23 February – 1 March), point-of-sale spending rose 34.7% week on week to SAR 17.5 billion over 231.3 million transactions.',
      ),
      figure: bi(
        'ارتفاع 34.7% إلى 17.5 مليار ريال (231.3 مليون عملية)',
        '+34.7% to SAR 17.5bn (231.3m transactions)',
      ),
    },
    {
      id: 'SEA-01.food',
      title: bi('الأغذية والمشروبات قبل رمضان', 'Food and beverages before Ramadan'),
      claim: bi(
        'قفز الإنفاق على الأغذية والمشروبات 74.9% إلى 3.3 مليار ريال في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)، وهي أعلى قفزة بين القطاعات المنشورة لذلك الأسبوع.',
        'Food and beverage spending jumped 74.9% to SAR 3.3 billion in the week before Ramadan 2025 (23 February – 1 March), the largest rise among the sectors reported for that week.',
      ),
      figure: bi('ارتفاع 74.9% إلى 3.3 مليار ريال', '+74.9% to SAR 3.3bn'),
      keywords: words('أكل، مواد غذائية، سوبرماركت، تموينات، مقاضي', 'food, groceries, supermarket, FMCG'),
    },
    {
      id: 'SEA-01.clothing',
      title: bi('الملابس والأحذية قبل رمضان', 'Clothing and footwear before Ramadan'),
      claim: bi(
        'ارتفع الإنفاق على الملابس والأحذية 43.9% إلى 1.2 مليار ريال في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)، أي أن التسوق المبكر للموسم يبدأ قبل الشهر.',
        'Clothing and footwear spending rose 43.9% to SAR 1.2 billion in the week before Ramadan 2025 (23 February – 1 March): seasonal shopping starts before the month does.',
      ),
      figure: bi('ارتفاع 43.9% إلى 1.2 مليار ريال', '+43.9% to SAR 1.2bn'),
      keywords: words('ملابس، أزياء، عبايات، جلابيات، أحذية', 'clothing, fashion, abayas, footwear'),
    },
    {
      id: 'SEA-01.furniture',
      title: bi('الأثاث قبل رمضان', 'Furniture before Ramadan'),
      claim: bi(
        'ارتفع الإنفاق على الأثاث 46% إلى 524.5 مليون ريال في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)؛ فقدّم عروض المجالس والسفرة قبل الشهر لا في أثنائه.',
        'Furniture spending rose 46% to SAR 524.5 million in the week before Ramadan 2025 (23 February – 1 March); run majlis and dining offers before the month, not during it.',
      ),
      figure: bi('ارتفاع 46% إلى 524.5 مليون ريال', '+46% to SAR 524.5m'),
      keywords: words('أثاث، ديكور، مفروشات، تجهيز البيت، زينة رمضان', 'furniture, home, decor'),
    },
    {
      id: 'SEA-01.telecom-jewellery',
      title: bi('الاتصالات والمجوهرات قبل رمضان', 'Telecom and jewellery before Ramadan'),
      claim: bi(
        'ارتفع الإنفاق على الاتصالات 42.9% وعلى المجوهرات 27.2% في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس).',
        'Spending on telecom rose 42.9% and on jewellery 27.2% in the week before Ramadan 2025 (23 February – 1 March).',
      ),
      figure: bi('الاتصالات 42.9%، المجوهرات 27.2% (ارتفاع)', 'Telecom +42.9%, jewellery +27.2%'),
      keywords: words('اتصالات، جوالات، ذهب، مجوهرات', 'telecom, mobiles, gold, jewellery'),
    },
    {
      id: 'SEA-01.restaurants',
      title: bi('المطاعم والمقاهي قبل رمضان', 'Restaurants and cafés before Ramadan'),
      claim: bi(
        'ارتفع الإنفاق في المطاعم والمقاهي 10.5% فقط إلى 2.1 مليار ريال في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)، مقابل قفزات أكبر بكثير في التموين والملابس.',
        'Restaurant and café spending rose only 10.5% to SAR 2.1 billion in the week before Ramadan 2025 (23 February – 1 March), against far larger jumps in groceries and clothing.',
      ),
      figure: bi('ارتفاع 10.5% إلى 2.1 مليار ريال', '+10.5% to SAR 2.1bn'),
      keywords: words('مطاعم، كافيهات، مقاهي، قهوة، كوفي', 'restaurants, cafes, coffee'),
    },
    {
      id: 'SEA-01.education',
      title: bi('التعليم يتراجع قبل رمضان', 'Education spending dips before Ramadan'),
      claim: bi(
        'انخفض الإنفاق على التعليم 33.6% في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس)؛ فليس هذا وقت حملات التسجيل والدورات.',
        'Education spending fell 33.6% in the week before Ramadan 2025 (23 February – 1 March); it is not the week for enrolment or course campaigns.',
      ),
      figure: bi('انخفاض 33.6%', '−33.6%'),
      keywords: words('تعليم، دورات، معاهد، تسجيل', 'education, courses, training'),
    },
    {
      id: 'SEA-01.riyadh',
      title: bi('حصة الرياض قبل رمضان', 'Riyadh’s share before Ramadan'),
      claim: bi(
        'استأثرت الرياض بنحو 33% من قيمة نقاط البيع في الأسبوع السابق لرمضان 2025 (من 23 فبراير إلى 1 مارس).',
        'Riyadh took about 33% of point-of-sale value in the week before Ramadan 2025 (23 February – 1 March).',
      ),
      figure: bi('نحو 33%', 'About 33%'),
      keywords: words('الرياض، حصة المدن', 'riyadh, city share'),
    },
  ],
);

const shape = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite('Arab News on SAMA point-of-sale data', 'https://www.arabnews.pk/node/2070331/business-economy'),
    ],
    asOf: '2022-04',
    keywords: words(
      'رمضان، شعبان، أول رمضان، ركود رمضان، الإنفاق في رمضان',
      'ramadan, shaaban, first week of ramadan',
    ),
  },
  [
    {
      id: 'SEA-02.shaaban',
      title: bi('آخر أسبوع من شعبان ذروة', 'The last week of Sha’ban peaks'),
      claim: bi(
        'في آخر أسبوع من شعبان قبل رمضان 2022 ارتفع الإنفاق عبر نقاط البيع 31.7% إلى 14.1 مليار ريال.',
        'In the last week of Sha’ban before Ramadan 2022, point-of-sale spending rose 31.7% to SAR 14.1 billion.',
      ),
      figure: bi('ارتفاع 31.7% إلى 14.1 مليار ريال', '+31.7% to SAR 14.1bn'),
      period: bi('آخر أسبوع من شعبان قبل رمضان 2022', 'Last Sha’ban week before Ramadan 2022'),
    },
    {
      id: 'SEA-02.first-week',
      title: bi('أول أسبوع من رمضان هبوط', 'The first Ramadan week drops'),
      claim: bi(
        'في أول أسبوع من رمضان 2022 هبط الإنفاق عبر نقاط البيع 31.4% إلى 9.6 مليار ريال ثم أخذ يصعد؛ فلا تقِس نجاح حملتك بأسبوع رمضان الأول.',
        'In the first week of Ramadan 2022, point-of-sale spending fell 31.4% to SAR 9.6 billion, then climbed; do not judge a campaign by the first Ramadan week.',
      ),
      figure: bi('انخفاض 31.4% إلى 9.6 مليار ريال', '−31.4% to SAR 9.6bn'),
      period: bi('أول أسبوع من رمضان 2022', 'First week of Ramadan 2022'),
    },
  ],
);

const peaks = entriesFrom(
  {
    topic: 'season',
    confidence: 'B',
    sources: [
      cite(
        'Consultancy-ME',
        'https://www.consultancy-me.com/news/6101/how-ramadan-impacts-the-consumer-behaviour-of-saudis',
        '2023',
      ),
    ],
    asOf: '2023',
    keywords: words('رمضان، ذروة، قبل العيد، متى يشتري الناس', 'ramadan, peak, before eid'),
  },
  [
    {
      id: 'SEA-03',
      title: bi('ذروتان للشراء في موسم رمضان', 'Ramadan shopping has two peaks'),
      claim: bi(
        'يضع استطلاع استشاري شمل 300 شخص في السعودية عام 2023 ذروتين للشراء: الأولى قبل رمضان بنحو أسبوعين، والثانية قبل العيد بأسبوع.',
        'A consulting survey of 300 people in Saudi Arabia in 2023 places two shopping peaks: about two weeks before Ramadan, and one week before Eid.',
      ),
      figure: bi('ذروتان؛ عينة من 300 شخص', 'Two peaks; 300-person sample'),
      period: bi('استطلاع 2023', '2023 survey'),
    },
  ],
);

const leadTime = entriesFrom(
  {
    topic: 'season',
    confidence: 'B',
    sources: [
      cite(
        'ClicFlyer: pre-Ramadan 2019',
        'https://clicflyer.com/corporate/blog/understanding-the-behavior-of-retailers-consumers-in-saudi-arabia-during-pre-ramadan-2019/',
        '2019',
      ),
    ],
    asOf: '2019',
    period: bi('ما قبل رمضان 2019', 'Before Ramadan 2019'),
    keywords: words(
      'رمضان، عروض رمضان، متى أبدأ حملة رمضان، قبل رمضان بكم',
      'ramadan offers, lead time, when to start',
    ),
  },
  [
    {
      id: 'SEA-04.lead',
      title: bi('متى تبدأ عروض رمضان عند التجار', 'When retailers start Ramadan offers'),
      claim: bi(
        'قبل رمضان 2019 كان نحو 40% من تجار التجزئة المرصودين قد بدؤوا عروضهم قبل 5 أسابيع، و75% منهم قبل 4 أسابيع.',
        'Before Ramadan 2019, about 40% of tracked retailers were promoting 5 weeks ahead and 75% of them 4 weeks ahead.',
      ),
      figure: bi('نحو 40% قبل 5 أسابيع، و75% قبل 4 أسابيع', 'About 40% at 5 weeks, 75% at 4 weeks'),
    },
    {
      id: 'SEA-04.categories',
      title: bi('أصناف يزيد الاهتمام بها قبل رمضان', 'Categories that gain before Ramadan'),
      claim: bi(
        'قبل رمضان 2019 زاد الاهتمام في نشرات العروض بمستلزمات الخَبز ومساحيق المشروبات والحلويات والمكرونة.',
        'Before Ramadan 2019, baking supplies, drink powders, desserts and pasta gained interest in offer flyers.',
      ),
      keywords: words('فيمتو، حلويات، طبخ، سمبوسة', 'desserts, baking, drinks, pasta'),
    },
  ],
);

/** Spending before and during Ramadan (SEA-01 to SEA-04). */
export const ramadanSeasonEntries = [...week2025, ...shape, ...peaks, ...leadTime];
