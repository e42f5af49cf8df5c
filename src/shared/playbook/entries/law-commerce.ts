import { bi, cite, entriesFrom, words } from './build.ts';

const truth = words(
  'نظام التجارة الإلكترونية، متجر إلكتروني، إعلان مضلل، وزارة التجارة، مسموح، ممنوع',
  'e-commerce law, online store, misleading ad, ministry of commerce',
);

const ecommerceLaw = entriesFrom(
  {
    topic: 'commerce_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite(
        'Digital Policy Alert: E-Commerce Law',
        'https://digitalpolicyalert.org/event/12762-adopted-e-commerce-law-including-consumer-protection-regulation',
      ),
    ],
    period: bi('منذ 2019', 'Since 2019'),
    keywords: truth,
  },
  [
    {
      id: 'LAW-10.identify',
      title: bi('ما يجب أن يظهر في الإعلان الإلكتروني', 'What an e-ad must show'),
      claim: bi(
        'يوجب نظام التجارة الإلكترونية (م/126، 2019) أن يكون الإعلان الإلكتروني معروفًا بأنه إعلان، وأن يذكر اسم المنتج أو الخدمة ومقدّمها ووسيلة التواصل معه.',
        'The E-Commerce Law (M/126, 2019) requires an e-ad to be identifiable as an ad and to name the product or service, its provider and a contact.',
      ),
      figure: bi('المرسوم م/126', 'Decree M/126'),
      keywords: words('بيانات الإعلان، اسم المعلن', 'ad disclosure, provider name'),
    },
    {
      id: 'LAW-10.binding',
      title: bi('ما تعِد به في الإعلان يُلزمك', 'Ad statements bind the seller'),
      claim: bi(
        'بموجب نظام التجارة الإلكترونية (2019) تُلزم بياناتُ الإعلان البائعَ، ويُمنع الادعاء الكاذب واستعمال علامة لا حق له فيها؛ لا تكتب وعدًا لا يستطيع عميلك الوفاء به.',
        'Under the E-Commerce Law (2019) statements in an ad bind the seller, and false claims or marks one may not use are forbidden; write no promise the client cannot keep.',
      ),
      keywords: words('ادعاء كاذب، وعد، ضمان، علامة تجارية', 'false claim, promise, guarantee, trademark'),
    },
    {
      id: 'LAW-10.identity',
      title: bi('بيانات المتجر الإلكتروني', 'What the online shop must show'),
      claim: bi(
        'بموجب نظام التجارة الإلكترونية (2019) يعرض المتجر هويته ووسائل التواصل ورقم السجل التجاري.',
        'Under the E-Commerce Law (2019) the shop must show its identity, contact details and commercial registration number.',
      ),
      keywords: words('السجل التجاري، معروف، بيانات المتجر', 'commercial registration, CR number'),
    },
    {
      id: 'LAW-11.fine',
      title: bi('غرامة مخالفة نظام التجارة الإلكترونية', 'Fines under the E-Commerce Law'),
      claim: bi(
        'تصل الغرامة بموجب نظام التجارة الإلكترونية (منذ 2019) إلى 1 مليون ريال، مع إمكان حجب المتجر أو إيقافه.',
        'Fines under the E-Commerce Law (since 2019) go up to SAR 1 million, with possible blocking or suspension of the shop.',
      ),
      figure: bi('حتى 1 مليون ريال', 'Up to SAR 1m'),
      sources: [
        cite(
          'Pangea Worldwide',
          'https://www.pangeaworldwide.sa/e-commerce-laws-violators-to-face-fines-upto-1-million/',
        ),
      ],
      keywords: words('غرامة، عقوبة، حجب المتجر', 'fine, penalty, blocking'),
    },
    {
      id: 'LAW-11.withdraw',
      title: bi('سحب الإعلان المخالف خلال يوم', 'Withdraw a non-compliant ad within a day'),
      claim: bi(
        'يجب سحب الإعلان المخالف خلال يوم واحد من الإشعار بموجب نظام التجارة الإلكترونية (منذ 2019)؛ حدد مسبقًا من يملك صلاحية الإيقاف في كل منصة.',
        'A non-compliant ad must be withdrawn within one day of notice under the E-Commerce Law (since 2019); decide beforehand who can stop it on each platform.',
      ),
      figure: bi('يوم واحد', 'One day'),
      sources: [
        cite(
          'Pangea Worldwide',
          'https://www.pangeaworldwide.sa/e-commerce-laws-violators-to-face-fines-upto-1-million/',
        ),
      ],
      keywords: words('سحب الإعلان، إيقاف الإعلان', 'withdraw ad, takedown'),
    },
    {
      id: 'LAW-12.delay',
      title: bi('تأخر التوصيل أكثر من 15 يومًا', 'Delivery more than 15 days late'),
      claim: bi(
        'يحق للعميل إلغاء الطلب واسترداد ما دفع إذا تأخر التوصيل أكثر من 15 يومًا بموجب نظام التجارة الإلكترونية (منذ 2019)؛ لا تَعِد بمدة توصيل في موسم مزدحم دون هامش.',
        'A customer may cancel and be refunded when delivery is more than 15 days late under the E-Commerce Law (since 2019); do not promise delivery times in a busy season without slack.',
      ),
      figure: bi('أكثر من 15 يومًا', 'More than 15 days'),
      sources: [
        cite(
          'Gulf Insider',
          'https://www.gulf-insider.com/saudi-customer-has-right-to-cancel-order-if-delivery-is-delayed-by-15-days/',
        ),
      ],
      keywords: words('تأخر التوصيل، إلغاء الطلب، استرداد، شحن', 'late delivery, refund, cancel order'),
    },
    {
      id: 'LAW-12.withdrawal',
      title: bi('حق العدول عن الشراء', 'The right of withdrawal'),
      claim: bi(
        'تنص المادة 13 من نظام التجارة الإلكترونية (منذ 2019) على حق العدول، والمتداول أنه 7 أيام مع استثناءات، وقد اقترحت الوزارة 14 يومًا لإجراءات الاسترداد (نوفمبر 2024). راجع نص النظام قبل كتابة سياسة الاسترجاع.',
        'Article 13 of the E-Commerce Law (since 2019) gives a right of withdrawal, commonly cited as 7 days with exceptions; the ministry has proposed 14 days in the refund rules (November 2024). Check the law text before writing a returns policy.',
      ),
      figure: bi('المادة 13: 7 أيام (تُراجع)؛ مقترح 14 يومًا', 'Article 13: 7 days (verify); 14 days proposed'),
      period: bi('منذ 2019، مع مقترح نوفمبر 2024', 'Since 2019, proposal of November 2024'),
      asOf: '2024-11-20',
      sources: [
        cite(
          'Ministry of Commerce',
          'https://mc.gov.sa/en/mediacenter/news/pages/24-11-20-01.aspx',
          '2024-11-20',
        ),
      ],
      keywords: words(
        'استرجاع، استبدال، سياسة الاسترجاع، سبعة أيام',
        'returns, withdrawal right, refund policy',
      ),
    },
  ],
);

const language = entriesFrom(
  {
    topic: 'commerce_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite(
        'WIPO Lex 19741: Commercial Data Law',
        'https://cdn.nestjs.wipolex.wji.prd.web1.wipo.int/wipolex/ar/legislation/details/19741',
      ),
      cite(
        'Gulf News',
        'https://gulfnews.com/world/gulf/saudi/fake-discount-sales-exposed-ahead-of-saudi-national-day-1.98281466',
      ),
    ],
    period: bi('منذ 2002', 'Since 2002'),
    keywords: words(
      'اللغة العربية، إعلان بالإنجليزي، لغة الإعلان، ترجمة',
      'arabic language, english-only ad, ad language',
    ),
  },
  [
    {
      id: 'LAW-13.rule',
      title: bi('العربية شرط في الإعلان', 'Ads must be in Arabic'),
      claim: bi(
        'تنص المادة 2 من نظام البيانات التجارية (م/5، 2002) على أن تكون البيانات التجارية على السلع والمحلات والفواتير وفي الإعلانات بالعربية على الأقل وأن تكون صادقة.',
        'Article 2 of the Commercial Data Law (M/5, 2002) requires trade information on goods, shops, invoices and in advertisements to be at least in Arabic and truthful.',
      ),
      figure: bi('المادة 2 من المرسوم م/5', 'Article 2, decree M/5'),
    },
    {
      id: 'LAW-13.practice',
      title: bi('السعر والشروط بالعربية دائمًا', 'Price and terms always in Arabic'),
      claim: bi(
        'بموجب نظام البيانات التجارية (منذ 2002) خالف المفتشون محلات لعروض مكتوبة بالإنجليزية فقط؛ فاكتب السعر والشروط ومدة العرض وحقائق المنتج بالعربية، ولك أن تضيف الإنجليزية.',
        'Under the Commercial Data Law (since 2002) inspectors have cited shops for English-only offers; put price, terms, offer dates and product facts in Arabic, and add English if you wish.',
      ),
      keywords: words('عرض بالإنجليزي، شروط العرض، مخالفة', 'english offer, terms, citation'),
    },
  ],
);

const fairness = entriesFrom(
  {
    topic: 'commerce_law',
    confidence: 'B',
    legal: true,
    sources: [
      cite(
        'Global Media Kit',
        'https://globalmediakit.com/adbuzz/adbuzz-detail/48a8e006-85b0-4c04-9d61-36417aa64a4c',
      ),
    ],
    keywords: words('إعلان مقارن، منافس، تشهير، تضليل', 'comparative ad, competitor, defamation, misleading'),
  },
  [
    {
      id: 'LAW-14',
      title: bi('نظام الإعلام المرئي والمسموع', 'Audiovisual Media Law'),
      claim: bi(
        'بموجب نظام الإعلام المرئي والمسموع (2017) لا يجوز أن يضلل الإعلان، ولا أن يسيء إلى منتج أو شخص، ولا أن يخالف النظام العام أو الآداب.',
        'Under the Audiovisual Media Law (2017) an ad must not mislead, defame a product or person, or offend public order or morals.',
      ),
      period: bi('منذ 2017', 'Since 2017'),
      keywords: words('آداب عامة، نظام عام', 'public order, morals'),
    },
    {
      id: 'LAW-15',
      title: bi('الإعلان المقارن: قارن بنفسك', 'Comparative ads: compare with yourself'),
      claim: bi(
        'حتى نوفمبر 2026 لم نجد إذنًا سعوديًا صريحًا بالإعلان المقارن، وتسمية المنافس أو الانتقاص منه مخاطرة نظامية. قارن بمنتجك السابق أو بمتوسط موثّق لا يسمّي أحدًا.',
        'As of November 2026 no explicit Saudi permission for comparative ads was found, and naming or belittling a rival is a legal risk. Compare with the client’s own past product or a documented, unnamed average.',
      ),
      period: bi('حتى نوفمبر 2026', 'As of November 2026'),
      keywords: words('أفضل من، مقارنة، أحسن من المنافس', 'comparison, better than, versus'),
    },
  ],
);

/** E-commerce, truth, language and comparison in advertising (LAW-10 to LAW-15). */
export const commerceLawEntries = [...ecommerceLaw, ...language, ...fairness];
