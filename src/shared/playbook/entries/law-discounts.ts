import { bi, cite, entriesFrom, words } from './build.ts';

const zawya = cite(
  'Zawya on the Ministry of Commerce',
  'https://www.zawya.com/en/business/retail-and-consumer/saudi-ministry-announces-54-day-ramadan-sales-season-for-retail-and-online-stores-tzvql75l',
);
const founding = cite(
  'Ministry of Commerce e-licence for Founding Day (news copy)',
  'https://www.worldrecreationaldiscounts.com/ministry-of-commerce-issues-e-license-for-foundation-day-promotional-sale/',
);
const national = cite(
  'Saudi Press on National Day discounts',
  'https://saudipress.com/ministry-announces-commercial-discounts-conditions-of-saudi-national-day',
);
const discounts = words(
  'تخفيضات، خصم، خصومات، عروض، رخصة، رخصة تخفيضات، ترخيص تخفيض، وزارة التجارة',
  'discount, discounts, sale licence, ministry of commerce',
);

const licence = entriesFrom(
  {
    topic: 'discount_law',
    confidence: 'A',
    legal: true,
    sources: [zawya],
    asOf: '2026-02-01',
    period: bi('كما أُعلن لموسم رمضان 2026', 'As announced for the Ramadan 2026 season'),
    keywords: discounts,
  },
  [
    {
      id: 'LAW-20.licence',
      title: bi('التخفيض يحتاج ترخيصًا إلكترونيًا', 'Discounts need an e-licence'),
      claim: bi(
        'يلزم التخفيضَ ترخيصٌ إلكتروني من وزارة التجارة (sales.mc.gov.sa) للمتاجر والمتاجر الإلكترونية، كما أُعلن لموسم رمضان 2026؛ استخرجه قبل تصميم الحملة لا بعدها.',
        'A discount needs an e-licence from the Ministry of Commerce (sales.mc.gov.sa), for shops and online stores, as announced for the Ramadan 2026 season; get it before designing the campaign, not after.',
      ),
      keywords: words('كيف أطلع رخصة تخفيضات، لازم رخصة للخصم', 'how to get a sale licence'),
    },
    {
      id: 'LAW-20.display',
      title: bi('ما يُعرض مع التخفيض', 'What to show with a discount'),
      claim: bi(
        'اعرض ترخيص التخفيض أو رمزه، والسعر قبل التخفيض وبعده، والنسبة الحقيقية، كما أكدت الوزارة لموسم رمضان 2026.',
        'Show the discount licence or its barcode, the price before and after, and the real percentage, as the ministry stated for the Ramadan 2026 season.',
      ),
      keywords: words(
        'السعر قبل وبعد، باركود، نسبة الخصم، خصم وهمي',
        'before and after price, barcode, fake discount',
      ),
    },
    {
      id: 'LAW-20.seasonal',
      title: bi('تراخيص المواسم خارج الرصيد السنوي', 'Seasonal licences are outside the yearly balance'),
      claim: bi(
        'تراخيص التخفيضات الموسمية لا تُحسب من رصيد المنشأة السنوي، كما أُعلن لموسم رمضان 2026؛ فاستفد منها ووفّر رصيدك لبقية السنة.',
        'Seasonal discount licences do not consume the firm’s yearly balance, as announced for the Ramadan 2026 season; use them and save the balance for the rest of the year.',
      ),
      keywords: words('رصيد التخفيضات، رصيد سنوي', 'yearly balance, seasonal licence'),
    },
    {
      id: 'LAW-22.limit',
      title: bi('حد التراخيص خارج المواسم', 'Licence limit outside seasons'),
      claim: bi(
        'خارج المواسم: لا تتجاوز المنشأة 3 تراخيص تخفيض في السنة، ومدة التخفيض الكلي لا تتجاوز 45 يومًا، كما أُعلن في 2026. تحقق من الرصيد الحالي في حساب المنشأة.',
        'Outside seasons, at most 3 discount licences a year, with a full-discount licence of no more than 45 days, as announced in 2026. Check the firm’s current balance.',
      ),
      figure: bi('3 تراخيص سنويًا؛ 45 يومًا كحد أعلى', '3 licences a year; 45 days at most'),
      period: bi('كما أُعلن في 2026', 'As announced in 2026'),
      keywords: words('كم مرة أسوي تخفيضات، كم مدة التخفيض', 'how many licences, how long'),
    },
    {
      id: 'LAW-22.partial',
      title: bi('التخفيض الجزئي', 'Partial discounts'),
      claim: bi(
        'ترخيص التخفيض الجزئي يشمل 50% على الأقل من المنتجات، كما أُعلن في 2026.',
        'A partial-discount licence covers at least 50% of products, as announced in 2026.',
      ),
      figure: bi('50% من المنتجات على الأقل', 'At least 50% of products'),
      period: bi('كما أُعلن في 2026', 'As announced in 2026'),
      keywords: words('تخفيض جزئي، خصم على بعض المنتجات', 'partial discount'),
    },
    {
      id: 'LAW-22.offers',
      title: bi('العروض الترويجية بلا حد', 'Promotional offers are unlimited'),
      claim: bi(
        'العروض الترويجية غير محدودة العدد، ومدة كل عرض لا تتجاوز 6 أشهر، كما أُعلن في 2026؛ فميّز في خطتك بين العرض الترويجي والتخفيض المرخّص.',
        'Promotional offers are unlimited in number, each up to 6 months, as announced in 2026; keep promotional offers and licensed discounts apart in the plan.',
      ),
      figure: bi('بلا حد؛ 6 أشهر لكل عرض', 'Unlimited; 6 months each'),
      period: bi('كما أُعلن في 2026', 'As announced in 2026'),
      keywords: words('عرض ترويجي، اشتر واحد، هدية مع الشراء', 'promotional offer, gift with purchase'),
    },
  ],
);

const seasons = entriesFrom(
  {
    topic: 'discount_law',
    confidence: 'A',
    legal: true,
    sources: [zawya, founding, national],
    keywords: discounts,
  },
  [
    {
      id: 'LAW-21.founding',
      title: bi('موسم تخفيضات يوم التأسيس', 'Founding Day discount season'),
      claim: bi(
        'رُصد موسم تخفيضات يوم التأسيس من 15 إلى 28 فبراير في المواسم السابقة؛ أكّد مواعيد السنة الجديدة من إعلان الوزارة.',
        'The Founding Day discount season has been seen from 15 to 28 February in past seasons; confirm each new year’s dates in the ministry’s announcement.',
      ),
      figure: bi('من 15 إلى 28 فبراير', '15–28 February'),
      period: bi('مواسم سابقة', 'Past seasons'),
      sources: [founding],
      keywords: words('يوم التأسيس، عروض يوم التأسيس', 'founding day'),
    },
    {
      id: 'LAW-21.ramadan-2026',
      title: bi('موسم تخفيضات رمضان والعيد 2026', 'Ramadan and Eid 2026 discount season'),
      claim: bi(
        'امتد موسم تخفيضات رمضان وعيد الفطر 2026 من 1 فبراير إلى 26 مارس (من 13 شعبان إلى 7 شوال)، أي 54 يومًا.',
        'The Ramadan and Eid al-Fitr 2026 discount season ran from 1 February to 26 March (13 Sha’ban to 7 Shawwal), 54 days.',
      ),
      figure: bi('من 1 فبراير إلى 26 مارس (54 يومًا)', '1 February – 26 March (54 days)'),
      period: bi('2026 (من 13 شعبان إلى 7 شوال)', '2026 (13 Sha’ban – 7 Shawwal)'),
      sources: [zawya],
      asOf: '2026-02-01',
      keywords: words('رمضان، العيد، تخفيضات رمضان', 'ramadan, eid'),
    },
    {
      id: 'LAW-21.ramadan-2024',
      title: bi('موسم تخفيضات رمضان 2024', 'Ramadan 2024 discount season'),
      claim: bi(
        'في 2024 امتد موسم تخفيضات رمضان والعيد من 10 شعبان إلى 5 شوال؛ فالبداية تتغير أيامًا بين سنة وأخرى.',
        'In 2024 the Ramadan and Eid discount season ran from 10 Sha’ban to 5 Shawwal; the start moves by a few days from year to year.',
      ),
      figure: bi('من 10 شعبان إلى 5 شوال', '10 Sha’ban – 5 Shawwal'),
      period: bi('2024', '2024'),
      asOf: '2024-03',
      keywords: words('رمضان، العيد، تخفيضات رمضان', 'ramadan, eid'),
    },
    {
      id: 'LAW-21.national',
      title: bi('موسم تخفيضات اليوم الوطني', 'National Day discount season'),
      claim: bi(
        'رُصد موسم تخفيضات اليوم الوطني من 17 إلى 30 سبتمبر في المواسم السابقة؛ أكّد مواعيد السنة الجديدة من إعلان الوزارة.',
        'The National Day discount season has been seen from 17 to 30 September in past seasons; confirm each new year’s dates in the ministry’s announcement.',
      ),
      figure: bi('من 17 إلى 30 سبتمبر', '17–30 September'),
      period: bi('مواسم سابقة', 'Past seasons'),
      sources: [national],
      keywords: words('اليوم الوطني، عروض اليوم الوطني', 'national day'),
    },
    {
      id: 'LAW-21.ramadan-2027-estimate',
      title: bi('تقدير موسم تخفيضات رمضان 2027', 'Estimate for the Ramadan 2027 discount season'),
      claim: bi(
        'قياسًا على 2026، يُقدَّر موسم تخفيضات رمضان 2027 من نحو 21 يناير إلى 15 مارس (من 13 شعبان إلى 7 شوال 1448). هذا تقدير لا إعلان؛ انتظر إعلان وزارة التجارة.',
        'By analogy with 2026, the Ramadan 2027 discount season would run from about 21 January to 15 March (13 Sha’ban to 7 Shawwal 1448). This is an estimate, not an announcement; wait for the Ministry of Commerce.',
      ),
      figure: bi('نحو 21 يناير إلى 15 مارس (تقدير)', 'About 21 January – 15 March (estimate)'),
      period: bi(
        '2027 (من 13 شعبان إلى 7 شوال 1448)، قياسًا على 2026',
        '2027 (13 Sha’ban – 7 Shawwal 1448), by analogy with 2026',
      ),
      confidence: 'C',
      sources: [cite('Derived from LAW-21 (Ramadan 2026) and CAL-20', null), zawya],
      keywords: words('رمضان 2027، متى تبدأ تخفيضات رمضان', 'ramadan 2027, estimate'),
    },
  ],
);

/** Discount licences and seasons (LAW-20 to LAW-22). */
export const discountLawEntries = [...licence, ...seasons];
