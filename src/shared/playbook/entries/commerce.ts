import { bi, cite, entriesFrom, words } from './build.ts';

const arabNews = cite('Arab News', 'https://www.arabnews.com/node/2616467/business-economy');
const mordor = cite(
  'Mordor Intelligence citing SAMA',
  'https://mordorintelligence.com/industry-reports/saudi-arabia-buy-now-pay-later-services-market',
);
const argaam = cite('Argaam', 'https://weekend.argaam.com/79/en/Limits_of_BNPL');
const shopping = words(
  'تسوق إلكتروني، متجر إلكتروني، شراء أونلاين، سلة، زد',
  'e-commerce, online shopping, online store',
);

const buyers = entriesFrom(
  {
    topic: 'commerce',
    confidence: 'A',
    sources: [
      cite(
        'Zawya on the GASTAT ICT survey 2025',
        'https://www.zawya.com/en/business/technology-and-telecom/993-of-saudis-and-986-of-non-saudis-use-internet-gastat-survey-g9xkh1vv',
        '2026-01',
      ),
    ],
    asOf: '2026-01',
    period: bi('مسح 2025 (نُشر في يناير 2026)', '2025 survey (published January 2026)'),
    keywords: shopping,
  },
  [
    {
      id: 'COM-01.share',
      title: bi('كم نسبة من يشترون عبر الإنترنت', 'How many people buy online'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025 (يناير 2026)، يشتري 71% من الأفراد عبر الإنترنت.',
        'According to the GASTAT survey for 2025 (January 2026), 71% of people buy online.',
      ),
      figure: bi('71% من الأفراد', '71% of people'),
    },
    {
      id: 'COM-01.saudis',
      title: bi('السعوديون والسعوديات في التسوق الإلكتروني', 'Saudi women and men as online shoppers'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025، يشتري عبر الإنترنت 80.2% من السعوديين: 82.8% من النساء و77.6% من الرجال.',
        'According to the GASTAT survey for 2025, 80.2% of Saudis buy online: 82.8% of women and 77.6% of men.',
      ),
      figure: bi('السعوديون 80.2%: النساء 82.8%، الرجال 77.6%', 'Saudis 80.2%: women 82.8%, men 77.6%'),
      keywords: words('السعوديات، النساء، الرجال، بنات', 'saudi women, men, gender'),
    },
    {
      id: 'COM-01.categories',
      title: bi('أكثر ما يُشترى عبر الإنترنت', 'What people buy online'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025، اشترى 88.8% من المتسوقين عبر الإنترنت ملابس وأحذية ومستلزمات رياضية، و40.2% مستحضرات تجميل.',
        'According to the GASTAT survey for 2025, 88.8% of online shoppers bought clothing, footwear and sports goods, and 40.2% cosmetics.',
      ),
      figure: bi(
        'ملابس وأحذية ورياضة 88.8%، تجميل 40.2%',
        'Clothing, footwear, sports 88.8%; cosmetics 40.2%',
      ),
      keywords: words('ملابس، أزياء، مكياج، تجميل، عناية', 'fashion, cosmetics, beauty'),
    },
  ],
);

const mada = entriesFrom(
  {
    topic: 'commerce',
    confidence: 'A',
    sources: [
      cite(
        'Zawya on SAMA data',
        'https://www.zawya.com/en/economy/gcc/saudi-e-commerce-sales-surge-68-to-over-7bln-in-october-yw536o9o',
      ),
      arabNews,
    ],
    keywords: words(
      'مدى، مبيعات التجارة الإلكترونية، حجم السوق، تسوق إلكتروني',
      'mada, e-commerce sales, market size',
    ),
  },
  [
    {
      id: 'COM-02.2024',
      title: bi('مبيعات التجارة الإلكترونية عبر مدى في 2024', 'E-commerce sales over mada in 2024'),
      claim: bi(
        'بلغت مبيعات التجارة الإلكترونية عبر بطاقات مدى في 2024 ما قيمته 197.42 مليار ريال، بارتفاع 25.8%، في 1.13 مليار عملية.',
        'E-commerce sales over mada cards in 2024 were SAR 197.42 billion, up 25.8%, in 1.13 billion transactions.',
      ),
      figure: bi(
        '197.42 مليار ريال (ارتفاع 25.8%)، 1.13 مليار عملية',
        'SAR 197.42bn (+25.8%), 1.13bn transactions',
      ),
      period: bi('2024', '2024'),
      asOf: '2024',
    },
    {
      id: 'COM-02.q3-2025',
      title: bi('مدى الإلكترونية في الربع الثالث 2025', 'mada e-commerce in the third quarter of 2025'),
      claim: bi(
        'بلغت مبيعات التجارة الإلكترونية عبر مدى 88.3 مليار ريال في الربع الثالث (من يوليو إلى سبتمبر) من 2025.',
        'E-commerce sales over mada were SAR 88.3 billion in the third quarter (July to September) of 2025.',
      ),
      figure: bi('88.3 مليار ريال', 'SAR 88.3bn'),
      period: bi('الربع الثالث من 2025', 'Third quarter of 2025'),
      asOf: '2025-09',
    },
    {
      id: 'COM-02.oct-2025',
      title: bi('مدى الإلكترونية في أكتوبر 2025', 'mada e-commerce in October 2025'),
      claim: bi(
        'في أكتوبر 2025 بلغت مبيعات التجارة الإلكترونية عبر مدى 30.7 مليار ريال، بارتفاع 68% عن الشهر نفسه من العام السابق.',
        'In October 2025, e-commerce sales over mada were SAR 30.7 billion, up 68% on the same month a year earlier.',
      ),
      figure: bi('30.7 مليار ريال (ارتفاع سنوي 68%)', 'SAR 30.7bn (+68% y/y)'),
      period: bi('أكتوبر 2025', 'October 2025'),
      asOf: '2025-10',
    },
    {
      id: 'COM-02.limits',
      title: bi('ما لا يشمله رقم مدى', 'What the mada figure leaves out'),
      claim: bi(
        'أرقام مدى المنشورة لعامي 2024 و2025 لا تشمل البطاقات الائتمانية فيزا وماستركارد؛ فالحجم الفعلي للتجارة الإلكترونية أكبر، ولا تقدّم رقم مدى على أنه السوق كله.',
        'The mada figures published for 2024 and 2025 exclude Visa and Mastercard credit cards; real e-commerce is larger, so do not present the mada figure as the whole market.',
      ),
      period: bi('بيانات 2024 و2025', '2024 and 2025 data'),
      asOf: '2025-10',
      keywords: words('فيزا، ماستركارد، بطاقات ائتمانية', 'visa, mastercard, credit cards'),
    },
  ],
);

const payments = entriesFrom(
  {
    topic: 'commerce',
    confidence: 'B',
    sources: [arabNews],
    keywords: words('الدفع، طرق الدفع، بوابة دفع، صفحة الدفع', 'payment, checkout, payment methods'),
  },
  [
    {
      id: 'COM-03',
      title: bi('حصة الدفع الإلكتروني في التجزئة', 'Electronic share of retail payments'),
      claim: bi(
        'شكّلت المدفوعات الإلكترونية 79% من عمليات التجزئة في 2024 مقابل 70% في 2023.',
        'Electronic payments were 79% of retail transactions in 2024, against 70% in 2023.',
      ),
      figure: bi('79% مقابل 70%', '79% against 70%'),
      period: bi('2024 مقارنة بـ2023', '2024 compared with 2023'),
      confidence: 'A',
      asOf: '2024',
      sources: [mordor],
      keywords: words('كاش، دفع إلكتروني', 'cashless, cash'),
    },
    {
      id: 'COM-04.baseline',
      title: bi('الحد الأدنى لصفحة الدفع', 'A baseline for checkout'),
      claim: bi(
        'الحد الأدنى الموصى به لصفحة الدفع في السعودية منذ 2025: مدى، وأبل باي، وتابي أو تمارا، مع إس تي سي باي وقوقل باي إن أمكن.',
        'The recommended checkout baseline in Saudi Arabia since 2025: mada, Apple Pay, Tabby or Tamara, plus STC Pay and Google Pay where possible.',
      ),
      period: bi('منذ 2025', 'Since 2025'),
      asOf: '2025',
      sources: [arabNews, cite('General practice', null)],
      keywords: words(
        'مدى، ابل باي، تابي، تمارا، stc pay، قوقل باي',
        'mada, apple pay, tabby, tamara, stc pay, google pay',
      ),
    },
    {
      id: 'COM-04.cod',
      title: bi('الدفع عند الاستلام يتقلّص', 'Cash on delivery is shrinking'),
      claim: bi(
        'يتقلّص الدفع عند الاستلام في السعودية حتى 2025؛ أبقِه خيارًا ثانويًا إن طلبه جمهور عميلك، وقِس المرتجعات قبل أن توسّعه.',
        'Cash on delivery in Saudi Arabia has been shrinking up to 2025; keep it as a secondary option if the client’s customers ask for it, and measure returns before expanding it.',
      ),
      period: bi('حتى 2025', 'Up to 2025'),
      asOf: '2025',
      sources: [arabNews, cite('General practice', null)],
      keywords: words('الدفع عند الاستلام، كاش عند الاستلام', 'cash on delivery, COD'),
    },
  ],
);

const bnpl = entriesFrom(
  {
    topic: 'commerce',
    confidence: 'B',
    sources: [cite('Arab News', 'https://www.arabnews.com/node/2584441'), mordor, argaam],
    keywords: words(
      'تقسيط، اشتر الآن وادفع لاحقا، تابي، تمارا، قسطها على 4',
      'BNPL, buy now pay later, tabby, tamara, instalments',
    ),
  },
  [
    {
      id: 'COM-05.essentials',
      title: bi('التقسيط للمشتريات الأساسية', 'BNPL for essentials'),
      claim: bi(
        'تقول شركة تابي في ديسمبر 2024 إن 77% من المستهلكين السعوديين يستخدمون «اشترِ الآن وادفع لاحقًا» للمشتريات الأساسية. الرقم بيانات شركة لا مسح محايد.',
        'Tabby says (December 2024) that 77% of Saudi consumers use buy now, pay later for essentials. This is company data, not a neutral survey.',
      ),
      figure: bi('77% (بيانات تابي)', '77% (Tabby data)'),
      period: bi('ديسمبر 2024', 'December 2024'),
      asOf: '2024-12',
      sources: [cite('Arab News', 'https://www.arabnews.com/node/2584441', '2024-12')],
    },
    {
      id: 'COM-05.fashion',
      title: bi('الأزياء في التقسيط', 'Fashion in BNPL'),
      claim: bi(
        'تستأثر الأزياء والعناية الشخصية بنحو 38% من قيمة التقسيط (اشترِ الآن وادفع لاحقًا) بحسب تقرير سوقي لم يُذكر تاريخ قياسه.',
        'Fashion and personal care take about 38% of buy now, pay later value according to a market report whose measurement date is not stated.',
      ),
      figure: bi('نحو 38% من القيمة', 'About 38% of value'),
      period: bi('تقرير سوقي، تاريخ القياس غير مذكور', 'Market report, measurement date not stated'),
      keywords: words('أزياء، عناية، ملابس', 'fashion, personal care'),
    },
    {
      id: 'COM-05.offline',
      title: bi('التقسيط داخل المتاجر', 'BNPL in physical stores'),
      claim: bi(
        'نحو 40% من التقسيط (اشترِ الآن وادفع لاحقًا) يتم داخل المتاجر لا على الإنترنت، بحسب تقارير لم يُذكر تاريخ قياسها؛ فأبرز الخيار في المعرض كما في المتجر الإلكتروني.',
        'About 40% of buy now, pay later happens in physical stores, according to reports whose measurement date is not stated; show the option in the shop as well as online.',
      ),
      figure: bi('نحو 40% خارج الإنترنت', 'About 40% offline'),
      period: bi('تقارير سوقية، تاريخ القياس غير مذكور', 'Market reports, measurement date not stated'),
      keywords: words('معارض، فروع، نقاط البيع', 'physical stores, offline'),
    },
    {
      id: 'COM-06',
      title: bi('لا تذكر رقمًا واحدًا لحجم سوق التقسيط', 'Never quote one BNPL market size'),
      claim: bi(
        'حجم سوق التقسيط في السعودية محل خلاف: من 0.09 مليار دولار (إيرادات) إلى 1.5 مليار إلى 5 مليارات دولار بحسب التعريف، في تقارير اطُّلع عليها حتى نوفمبر 2026. اذكر المدى والتعريف، ولا تذكر رقمًا واحدًا أبدًا.',
        'The size of the Saudi BNPL market is disputed: from $0.09 billion (revenue) to $1.5 billion to $5 billion depending on the definition, in reports seen up to November 2026. Give the range and the definition, never one number.',
      ),
      figure: bi(
        'من 0.09 إلى 1.5 إلى 5 مليارات دولار بحسب التعريف',
        '$0.09bn to $1.5bn to $5bn by definition',
      ),
      period: bi('تقارير اطُّلع عليها حتى نوفمبر 2026', 'Reports seen up to November 2026'),
      sources: [
        cite('Ken Research', 'https://www.kenresearch.com/saudi-arabia-buy-now-pay-later-services-market'),
        argaam,
        mordor,
      ],
      keywords: words('حجم سوق التقسيط', 'market size'),
    },
    {
      id: 'COM-07',
      title: bi('قواعد البنك المركزي للتقسيط', 'Central bank rules for BNPL'),
      claim: bi(
        'منذ ديسمبر 2023 تشترط قواعد البنك المركزي السعودي على شركات «اشترِ الآن وادفع لاحقًا» الترخيص وحدًا أدنى لرأس المال، وألا يتحمل المستهلك تكلفة أجل.',
        'Since December 2023, Saudi Central Bank rules require BNPL companies to hold a licence and minimum capital, with no term cost to the consumer.',
      ),
      period: bi('منذ ديسمبر 2023', 'Since December 2023'),
      confidence: 'A',
      legal: true,
      asOf: '2023-12',
      sources: [
        cite(
          'AGBI',
          'https://www.agbi.com/retail/2023/12/sama-issues-regulations-for-growing-bnpl-sector/',
          '2023-12',
        ),
      ],
      keywords: words('ترخيص، البنك المركزي، ساما، رسوم التقسيط', 'SAMA, licence, BNPL rules'),
    },
  ],
);

/** Online shopping, payments and instalments (COM-01 to COM-07). */
export const commerceEntries = [...buyers, ...mada, ...payments, ...bnpl];
