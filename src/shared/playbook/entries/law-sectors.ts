import { bi, cite, entriesFrom, words } from './build.ts';

const sfda = entriesFrom(
  {
    topic: 'sector_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite(
        'Saudi Gazette on SFDA',
        'https://saudigazette.com.sa/article/644518/SAUDI-ARABIA/SFDA-approval-required-for-advertising-products-under-supervision',
      ),
    ],
    period: bi('سارٍ حتى نوفمبر 2026', 'In force as of November 2026'),
    keywords: words(
      'الغذاء والدواء، هيئة الغذاء والدواء، موافقة إعلان، مكمل غذائي، أدوية',
      'SFDA, ad approval, supplements, medicine',
    ),
  },
  [
    {
      id: 'LAW-50.approval',
      title: bi('موافقة الغذاء والدواء قبل الإعلان', 'SFDA approval before advertising'),
      claim: bi(
        'حتى نوفمبر 2026: يلزم أخذ موافقة الهيئة العامة للغذاء والدواء قبل الإعلان عن الغذاء والأعلاف والأدوية التي تُصرف بلا وصفة والأجهزة الطبية والمبيدات، على أن يكون المنتج مسجلًا.',
        'As of November 2026: approval from the Saudi Food and Drug Authority is needed before advertising food, feed, over-the-counter medicine, medical devices and pesticides, and the product must be registered.',
      ),
      keywords: words('منتج غذائي، أجهزة طبية، مبيدات، تسجيل المنتج', 'food, medical devices, pesticides'),
    },
    {
      id: 'LAW-50.claims',
      title: bi('ادعاءات معتمدة فقط', 'Approved claims only'),
      claim: bi(
        'حتى نوفمبر 2026: لا يُذكر في إعلان المنتجات الخاضعة للغذاء والدواء إلا الادعاءات المعتمدة، ولا يُنتقص من منتجات الآخرين.',
        'As of November 2026: ads for SFDA products may use only approved claims and must not belittle other products.',
      ),
      keywords: words('ادعاء صحي، يعالج، ينحف', 'health claim, cures, slimming'),
    },
    {
      id: 'LAW-50.prescription',
      title: bi('الأدوية الوصفية لا تُعلن للجمهور', 'No public ads for prescription medicine'),
      claim: bi(
        'بحسب الإصدار 7 من دليل إعلانات الأدوية والمستحضرات العشبية (حتى نوفمبر 2026) لا يُعلن عن الأدوية الوصفية لعموم الجمهور.',
        'According to version 7 of the pharma and herbal advertising guideline (as of November 2026), prescription medicines are not advertised to the public.',
      ),
      figure: bi('دليل الإعلانات، الإصدار 7', 'Advertising guideline, version 7'),
      confidence: 'B',
      sources: [cite('Regulinked on SFDA guideline v7', 'https://regulinked.com/?p=11073')],
      keywords: words('دواء بوصفة، صيدلية، عيادة', 'prescription, pharmacy'),
    },
    {
      id: 'LAW-50.fees',
      title: bi('مدة موافقة الغذاء والدواء ورسومها', 'SFDA approval: fee and time'),
      claim: bi(
        'بحسب الإصدار 7 من الدليل (حتى نوفمبر 2026): الموافقة سنة قابلة للتمديد إلى 5 سنوات، ورسومها 14,000 ريال لكل منتج ولكل شكل إعلاني، وتستغرق نحو 15 يوم عمل؛ أدرج ذلك في جدول الخطة وميزانيتها.',
        'According to version 7 of the guideline (as of November 2026): approval lasts a year, extendable to 5 years, costs SAR 14,000 per product per format and takes about 15 working days; put that in the plan’s calendar and budget.',
      ),
      figure: bi(
        '14,000 ريال؛ نحو 15 يوم عمل؛ سنة إلى 5 سنوات (الإصدار 7)',
        'SAR 14,000; about 15 working days; a year, up to 5 (version 7)',
      ),
      confidence: 'B',
      sources: [cite('Regulinked on SFDA guideline v7', 'https://regulinked.com/?p=11073')],
      keywords: words('كم رسوم موافقة الإعلان، كم تأخذ الموافقة', 'approval fee, approval time'),
    },
    {
      id: 'LAW-50.influencers',
      title: bi('المؤثرون ومنتجات الغذاء والدواء', 'Influencers and SFDA products'),
      claim: bi(
        'بحسب الإصدار 7 من الدليل (حتى نوفمبر 2026): منشور المؤثر عن هذه المنتجات يلزمه عقد ورخصة «موثوق» سارية وإشعار قبل النشر بما لا يقل عن 12 ساعة.',
        'According to version 7 of the guideline (as of November 2026): an influencer post about these products needs a contract, a valid Mawthooq licence and notice at least 12 hours before posting.',
      ),
      figure: bi('إشعار قبل 12 ساعة (الإصدار 7)', '12 hours’ notice (version 7)'),
      confidence: 'B',
      sources: [cite('Regulinked on SFDA guideline v7', 'https://regulinked.com/?p=11073')],
      keywords: words('مؤثرين، موثوق، مشاهير', 'influencer, mawthooq'),
    },
  ],
);

const realEstate = entriesFrom(
  {
    topic: 'sector_law',
    confidence: 'B',
    legal: true,
    sources: [
      cite('Khaliji UWN24', 'https://en.khalijiuwn24.com/1274291'),
      cite('Amlak', 'https://amlak.net.sa/en/104774/'),
    ],
    period: bi('لائحة التسويق العقاري 2026', 'Real-estate marketing regulation 2026'),
    keywords: words(
      'عقار، إعلان عقاري، الهيئة العامة للعقار، ترخيص إعلان، فال',
      'real estate, property ad, REGA',
    ),
  },
  [
    {
      id: 'LAW-51.licence',
      title: bi('رقم ترخيص لكل إعلان عقاري', 'An ad licence number per property'),
      claim: bi(
        'بموجب لائحة التسويق العقاري (2026) يُعرض في الإعلان رقم ترخيص خاص بكل عقار، ويُزال الإعلان عند انتهاء الترخيص.',
        'Under the 2026 real-estate marketing regulation, each property ad shows its own ad licence number and comes down when the licence expires.',
      ),
      keywords: words('رقم الترخيص، رخصة الإعلان العقاري', 'ad licence number'),
    },
    {
      id: 'LAW-51.disclosures',
      title: bi('إفصاحات الإعلان العقاري', 'Property ad disclosures'),
      claim: bi(
        'بموجب لائحة التسويق العقاري (2026) يتضمن الإعلان 8 إفصاحات إلزامية أو رمز استجابة يقود إليها.',
        'Under the 2026 real-estate marketing regulation, the ad carries 8 mandatory disclosures or a QR code leading to them.',
      ),
      figure: bi('8 إفصاحات إلزامية', '8 mandatory disclosures'),
      keywords: words('إفصاحات، باركود', 'disclosures, QR'),
    },
    {
      id: 'LAW-51.fines',
      title: bi('غرامات الإعلان العقاري والمؤثرون', 'Property ad fines and influencers'),
      claim: bi(
        'تصل غرامات مخالفة لائحة التسويق العقاري (2026) إلى 200,000 ريال، ولا يكون المؤثر إلا قناة توصل إلى الوسيط المرخّص.',
        'Fines under the 2026 real-estate marketing regulation go up to SAR 200,000, and an influencer may only be a channel leading to the licensed broker.',
      ),
      figure: bi('حتى 200,000 ريال', 'Up to SAR 200,000'),
      keywords: words('غرامة، مؤثر عقاري، وسيط', 'fine, influencer, broker'),
    },
  ],
);

const financeHealth = entriesFrom(
  {
    topic: 'sector_law',
    confidence: 'C',
    legal: true,
    sources: [cite('General practice (ask for the licence number and confirm with the regulator)', null)],
    period: bi('حتى نوفمبر 2026، يحتاج تأكيدًا', 'As of November 2026, to be confirmed'),
    keywords: words('ترخيص، جهة منظمة', 'licence, regulator'),
  },
  [
    {
      id: 'LAW-52.finance',
      title: bi('إعلانات التمويل والاستثمار', 'Finance and investment ads'),
      claim: bi(
        'حتى نوفمبر 2026: إعلانات التمويل والاستثمار تخضع لتراخيص البنك المركزي السعودي وهيئة السوق المالية وقواعد الإفصاح لديهما. اطلب رقم الترخيص وأحِل النص إلى مختص قبل النشر.',
        'As of November 2026: finance and investment ads fall under licence and disclosure rules of the Saudi Central Bank and the Capital Market Authority. Ask for the licence number and pass the text to a specialist before publishing.',
      ),
      keywords: words(
        'تمويل، استثمار، هيئة السوق المالية، ساما، عملات رقمية',
        'finance, investment, CMA, SAMA, crypto',
      ),
    },
    {
      id: 'LAW-52.health',
      title: bi('إعلانات الخدمات الصحية', 'Health service ads'),
      claim: bi(
        'حتى نوفمبر 2026: إعلانات العيادات والخدمات الصحية تخضع لضوابط وزارة الصحة. اطلب رقم الترخيص وأحِل النص إلى مختص قبل النشر.',
        'As of November 2026: ads for clinics and health services fall under Ministry of Health controls. Ask for the licence number and pass the text to a specialist before publishing.',
      ),
      keywords: words(
        'عيادة، مستشفى، تجميل، أسنان، وزارة الصحة',
        'clinic, hospital, dental, ministry of health',
      ),
    },
  ],
);

/** Sector regulators (LAW-50 to LAW-52). */
export const sectorLawEntries = [...sfda, ...realEstate, ...financeHealth];
